-- The common subset of PostgreSQL 15 and later. Times are UTC milliseconds. `slot` fences suppliers: 0 is the operator.

create table hubs (
  hub_id text collate "C" primary key,
  serial text not null,
  model text not null,
  region text not null,
  tags jsonb not null,
  box_public_key bytea not null,
  sign_public_key bytea not null,
  registered_utc_ms bigint not null,
  -- Highest boot id an envelope was accepted from; 0: none yet.
  boot_id bigint not null default 0,
  -- Highest epoch ever given to downlinks of this hub. Committed before its first use: nonces never repeat.
  down_epoch bigint not null default 0,
  policy_hash text,
  policy_version bigint,
  policy_state text,
  root_version bigint,
  last_command bigint,
  last_seen_utc_ms bigint,
  envelopes bigint not null default 0,
  reports bigint not null default 0,
  duplicates bigint not null default 0
);

-- The salts of the last boots: an old boot id with another salt is a clone, with the same salt a replay.
create table hub_boots (
  hub_id text collate "C" not null references hubs,
  boot_id bigint not null,
  salt bytea not null,
  primary key (hub_id, boot_id)
);

create table replay_windows (
  hub_id text collate "C" not null references hubs,
  slot smallint not null,
  boot_id bigint not null,
  highest bigint not null,
  recent bigint not null,
  older bigint not null,
  primary key (hub_id, slot)
);

create table reports (
  hub_id text collate "C" not null references hubs,
  boot bigint not null,
  seq bigint not null,
  slot smallint not null,
  kind text not null,
  at_utc_ms bigint not null,
  received_utc_ms bigint not null,
  quality text not null,
  body jsonb not null,
  primary key (hub_id, boot, seq)
);

create index reports_by_kind on reports (hub_id, kind, at_utc_ms);

-- One row per device, register and UTC day: the readings as varints (reading-block.ts).
create table reading_days (
  hub_id text collate "C" not null references hubs,
  slot smallint not null,
  device text collate "C" not null,
  register text collate "C" not null,
  interval_ms integer not null,
  -- Start of an interval modulo its length.
  phase_ms integer not null,
  -- Days since 1970-01-01 UTC of the interval's start.
  utc_day integer not null,
  block bytea not null,
  primary key (hub_id, slot, device, register, interval_ms, phase_ms, utc_day)
);

create table refusals (
  hub_id text collate "C" not null,
  reason text not null,
  count bigint not null,
  primary key (hub_id, reason)
);

-- What the pages watch: bounded, resumable, no evidence.
create table events (
  id bigint primary key,
  kind text not null,
  hub_id text collate "C",
  at_utc_ms bigint not null,
  data jsonb not null
);
