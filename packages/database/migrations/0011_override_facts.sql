-- What a finding said when it was set aside, as canonical JSON: an override stands only while the finding says the same.
-- Those made before this are not known to, and stand no more.
alter table app.finding_override
  add column facts text check (length(facts) between 2 and 200000);
