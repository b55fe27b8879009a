import type { MailFailureCode } from './delivery.ts'

/** A mail did not get through. Its message is a code, so it may be logged. */
export class MailFailure extends Error {
  readonly code: MailFailureCode
  /** The connection can carry no other mail. */
  readonly endsTalk: boolean

  constructor(code: MailFailureCode, endsTalk: boolean, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.endsTalk = endsTalk
  }
}
