import { type Actor, type Role, roles } from './actor.ts'

type Who = Pick<Actor, 'role' | 'personId'>

/** An admin gives any role, a coordinator any but that of admin; nobody else gives any. */
export function rolesToGive({ role }: Pick<Who, 'role'>): Role[] {
  if (role === 'admin') return [...roles]
  return role === 'coordinator' ? roles.filter((given) => given !== 'admin') : []
}

/** Who may give a role may also invite for it again, and take it back. */
export const mayGive = (actor: Pick<Who, 'role'>, role: Role): boolean => rolesToGive(actor).includes(role)

/** Nobody changes or ends what they are themselves. */
export const mayChangeMember = (actor: Who, member: Who): boolean => actor.personId !== member.personId && mayGive(actor, member.role)

/** That a passkey is somebody's own is confirmed by another, who spoke with them. */
export const mayConfirmPasskey = (actor: Who, member: Pick<Who, 'personId'>): boolean =>
  actor.personId !== member.personId && (actor.role === 'coordinator' || actor.role === 'admin')
