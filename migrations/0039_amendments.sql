-- A field that changed by a step of the referrer belongs to that step, which says why; without one it was put right on request.
alter table corrections add column version integer;
