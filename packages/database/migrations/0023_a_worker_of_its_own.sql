-- The worker takes up jobs, and writes into a force's chain what the system itself says of it. It enters as the system and
-- as nobody else; the role that serves requests enters as people and never as the system.
do $$
begin
  if not exists (select from pg_roles where rolname = 'countersign_worker') then
    raise exception 'the role countersign_worker is missing: make it first, see docs/operations/containers.md';
  end if;
end
$$;
grant usage on schema app to countersign_worker;
grant execute on function app.clock(), app.enter_as_system(uuid), app.append_ledger(text[]) to countersign_worker;
revoke execute on function app.enter_as_system(uuid) from countersign_app;
grant select on app.organisation, app.inspection, app.inspection_read, app.ledger_entry to countersign_worker;
grant select (tenant_id, person_id, name) on app.person to countersign_worker;
