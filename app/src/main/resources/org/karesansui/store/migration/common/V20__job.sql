-- A process that runs jobs. On PostgreSQL there may be several; one whose "seen" grows old has died.
create table console (
  id text primary key,
  machine text not null,
  pid bigint not null,
  started bigint not null,
  seen bigint not null
);

create table job (
  id text primary key,
  title_key text not null,
  title_arguments text not null,
  account text not null,
  account_name text not null,
  host text not null,
  object_kind text not null,
  object_key text not null,
  -- queued, running, cleaning, succeeded, failed, cancelled, interrupted
  state text not null,
  -- What it becomes when the cleaning is done.
  ending text,
  step_key text,
  step_arguments text,
  percent integer not null,
  created bigint not null,
  started bigint,
  finished bigint,
  result text not null,
  problem text,
  problem_arguments text,
  leftovers integer not null,
  -- How to find the work again after a crash, where somebody else (libvirt) goes on with it.
  attach_kind text,
  attach_data text,
  -- 1 from when it can only go forward.
  committed integer not null,
  cancel_asked bigint,
  console text not null
);

create index job_object on job (host, object_kind, object_key, id);
create index job_live on job (console, state) where finished is null;

create table job_log (
  job text not null references job (id) on delete cascade,
  number integer not null,
  at bigint not null,
  kind text not null,
  key text not null,
  arguments text not null,
  primary key (job, number)
);

-- What is to be done if the job does not end well (undo, last first) or is to be done in any case (finish, first first).
create table job_undo (
  job text not null references job (id) on delete cascade,
  number integer not null,
  direction text not null,
  kind text not null,
  data text not null,
  primary key (job, number)
);

create table job_lock (
  object text primary key,
  job text not null references job (id) on delete cascade
);

create index job_lock_job on job_lock (job);
