-- The login roles and databases of the compose stack, made once when its PostgreSQL is first started.
-- Passwords come from the environment of the container: see .env.example.
\set ON_ERROR_STOP on
\getenv owner_password COUNTERSIGN_OWNER_PASSWORD
\getenv app_password COUNTERSIGN_APP_PASSWORD
\getenv reader_password COUNTERSIGN_READER_PASSWORD
\getenv worker_password COUNTERSIGN_WORKER_PASSWORD
\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD

create role countersign_owner login nosuperuser nobypassrls nocreaterole nocreatedb password :'owner_password';
create role countersign_app login nosuperuser nobypassrls nocreaterole nocreatedb password :'app_password';
create role countersign_reader login nosuperuser nobypassrls nocreaterole nocreatedb password :'reader_password';
create role countersign_worker login nosuperuser nobypassrls nocreaterole nocreatedb password :'worker_password';

create database countersign owner countersign_owner encoding 'UTF8' locale 'C.UTF-8' template template0;
revoke all on database countersign from public;
grant connect, temporary on database countersign to countersign_app, countersign_reader, countersign_worker;

create role keycloak login nosuperuser nobypassrls nocreaterole nocreatedb password :'keycloak_password';
create database keycloak owner keycloak encoding 'UTF8' locale 'C.UTF-8' template template0;
revoke all on database keycloak from public;
