-- What was made or begun on the word of one organisation opens the practice that takes its word, also when its owner works elsewhere later.

alter table passkeys add column only_practice_id text references practices (id);
alter table sessions add column only_practice_id text references practices (id);
