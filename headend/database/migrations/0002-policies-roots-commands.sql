-- Each push of a policy to a hub, with the exact signed bytes: two pushes may carry one content and other signatures.
create table policy_offers (
  id text collate "C" primary key,
  ordinal bigint generated always as identity,
  hub_id text collate "C" not null references hubs,
  hash text not null,
  version bigint not null,
  container bytea not null,
  at_utc_ms bigint not null
);

create index policy_offers_by_hub on policy_offers (hub_id, ordinal);

-- Where each policy stands at each hub.
create table policy_states (
  hub_id text collate "C" not null references hubs,
  hash text not null,
  version bigint not null,
  state text not null,
  reason text,
  detail text,
  at_utc_ms bigint not null,
  -- The report that said so; a report older than it changes nothing.
  report_boot bigint not null default 0,
  report_seq bigint not null default 0,
  primary key (hub_id, hash)
);

create table policy_transitions (
  ordinal bigint generated always as identity primary key,
  hub_id text collate "C" not null references hubs,
  hash text not null,
  state text not null,
  reason text,
  detail text,
  at_utc_ms bigint not null
);

create index policy_transitions_by_hub on policy_transitions (hub_id, ordinal);

-- Every root document ever in force: a hub that was away for long climbs one version at a time.
create table roots (
  version bigint primary key,
  container bytea not null,
  at_utc_ms bigint not null
);

create table signing_keys (
  id text collate "C" primary key,
  name text not null,
  public_key text not null,
  code text not null,
  at_utc_ms bigint not null
);

-- The outbox of commands: sent at each hello until the hub's result is here.
create table commands (
  hub_id text collate "C" not null references hubs,
  slot smallint not null,
  counter bigint not null,
  command jsonb not null,
  at_utc_ms bigint not null,
  outcome text,
  reason text,
  result jsonb,
  primary key (hub_id, slot, counter)
);
