-- A template is of a service of its own programme, and so are its releases and what was forked of them.
alter table app.service no force row level security;
alter table app.template no force row level security;
alter table app.template_release no force row level security;
alter table app.document no force row level security;

-- A template of before may name a service that nobody wrote down. It is one by that name, without components or processors: a
-- stage of it can be asked for nothing.
insert into app.service (tenant_id, service_id, name, source, users_item, created_at)
select tenant_id, service_id, service_id, 'Named by a template alone', 'scope.users', min(since)
  from (select tenant_id, service_id, created_at as since from app.template
        union all select tenant_id, service_id, published_at from app.template_release
        union all select release_tenant_id, service_id, started_at from app.document) named
 group by tenant_id, service_id
on conflict (tenant_id, service_id) do nothing;

alter table app.template add foreign key (tenant_id, service_id) references app.service;
alter table app.template_release add foreign key (tenant_id, service_id) references app.service;
alter table app.document add foreign key (release_tenant_id, service_id) references app.service;

alter table app.service force row level security;
alter table app.template force row level security;
alter table app.template_release force row level security;
alter table app.document force row level security;
