-- An inspection ends with the last appointment of its inspector, where that comes before its own last day. The force that is
-- inspected is told that day as well, and nothing else of a regulator's appointments: null while one runs without an end,
-- and where the inspection is none of the organisation that asks. It runs with the rights of whoever calls it.
create function app.inspector_until(p_inspection uuid) returns date
  language plpgsql volatile
as $$
declare
  asks text := current_setting('app.tenant_id', true);
  regulator uuid;
  inspector uuid;
  until date;
begin
  select i.tenant_id, i.opened_by into regulator, inspector from app.inspection i where i.inspection_id = p_inspection;
  if regulator is null then
    return null;
  end if;
  perform set_config('app.tenant_id', regulator::text, true);
  select case when bool_or(a.ends_on is null) then null else max(a.ends_on) end into until
    from app.appointment a
   where a.tenant_id = regulator and a.person_id = inspector and a.role = 'inspector';
  perform set_config('app.tenant_id', asks, true);
  return until;
end
$$;
revoke execute on function app.inspector_until(uuid) from public;
grant execute on function app.inspector_until(uuid) to countersign_app, countersign_reader;
