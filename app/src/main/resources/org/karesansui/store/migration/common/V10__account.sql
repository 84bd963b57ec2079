create table account (
  id text primary key,
  email text not null,
  -- The e-mail address as it is compared: one case, one form of Unicode.
  email_key text not null unique,
  nickname text not null,
  language text not null,
  theme text not null,
  role text not null,
  -- Argon2id in the PHC string format.
  password text not null,
  created bigint not null,
  changed bigint not null
);

-- At most one row: who makes it, makes the first account. It is also the row that serialises removals of administrators.
create table first_account (
  only_one integer primary key check (only_one = 1),
  account text not null,
  touched bigint not null
);

create table session (
  id text primary key,
  -- SHA-256 of the token that the browser holds.
  token_hash text not null unique,
  account text not null references account (id) on delete cascade,
  created bigint not null,
  seen bigint not null,
  expires bigint not null,
  address text not null,
  agent text not null
);

create index session_account on session (account);

create table token (
  id text primary key,
  name text not null,
  token_hash text not null unique,
  -- Who made it; nothing where it was made at the command line.
  account text references account (id) on delete cascade,
  role text not null,
  created bigint not null,
  expires bigint,
  used bigint
);

create index token_account on token (account);
