-- Among many offerings two may draw the same code, once in some thousand imports: of eight draws the first that nobody has is taken.
-- The limit keeps each draw what it was when it is compared.

drop trigger offerings_get_a_short_code;

create trigger offerings_get_a_short_code after insert on offerings when new.short_code is null
begin
  update offerings set short_code = (
    select code from (
      select lower(hex(randomblob(4))) as code
      from (select 1 union select 2 union select 3 union select 4 union select 5 union select 6 union select 7 union select 8) limit 8)
    where not exists (select 1 from offerings where short_code = code) limit 1)
  where id = new.id;
end;
