-- What can happen once happens once, also when two come at the same moment: the database refuses the second, and its whole batch.

create trigger invitations_are_accepted_once before update of accepted_at on invitations
when new.accepted_at is not null and (old.accepted_at is not null or old.revoked_at is not null
  or old.expires_at <= new.accepted_at or old.token_hash <> new.token_hash)
begin select raise(abort, 'this invitation is not open'); end;

create trigger recovery_links_are_used_once before update of used_at on recovery_links
when old.used_at is not null or old.expires_at <= new.used_at
begin select raise(abort, 'this link is not open'); end;

-- Without a coordinator or admin nobody could let anybody in again.
create trigger practices_keep_who_manages_them before update of role, ended_at on memberships
when old.ended_at is null and old.role in ('coordinator', 'admin')
  and (new.ended_at is not null or new.role not in ('coordinator', 'admin'))
  and not exists (select 1 from memberships m where m.practice_id = old.practice_id and m.id <> old.id
    and m.ended_at is null and m.role in ('coordinator', 'admin'))
begin select raise(abort, 'nobody would manage this practice'); end;
