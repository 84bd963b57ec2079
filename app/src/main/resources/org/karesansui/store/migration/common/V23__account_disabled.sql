-- Whether the account is shut out until somebody enables it again.
alter table account add column disabled integer not null default 0;
