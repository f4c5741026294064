-- What of a release is material: a later release with another hash makes the signatures given before it stale.
alter table app.template_release
  add column material_hash text not null default '' check (material_hash ~ '^([0-9a-f]{64})?$');
alter table app.template_release alter column material_hash drop default;
