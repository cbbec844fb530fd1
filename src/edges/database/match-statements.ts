import type { Statement } from './ask.ts'

/*
 * What a match looks up. Each part of each statement hits one index, at most `limit` rows of it, in
 * its order: see tests/database/match-plans.test.ts.
 */

/** Between the names of an organization in one text: names hold no control characters. */
export const BETWEEN_NAMES = '\u001f'

const FOUND_HOST = `d.organization_id, d.host, d.name_five, d.user_count,
  coalesce(d.listed_as = 'verified', false) as is_verified,
  array_to_string(d.names, E'\\x1f') as names, d.country`

/** Stages A, B and C for many questions: email, kind, host, key and registrable domain of each; then the limit. */
export const FIRST_LOOK: Statement = {
  name: 'first-look',
  text: `
with asked as (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
    with ordinality as q(email, kind, host, name_five, domain, at)
)
select 'A' as stage, q.at::integer, q.kind, u.organization_id, null as host, null as name_five,
  null::integer as user_count, null::boolean as is_verified, null as names, null as country, u.role
from asked q cross join lateral (
  select users.organization_id, users.role from users
  join organizations o on o.id = users.organization_id and o.kind = q.kind
  where users.email = q.email order by users.role, users.organization_id limit $6
) u
union all
select 'B', q.at::integer, q.kind, d.*, null from asked q cross join lateral (
  select ${FOUND_HOST} from organization_domains d
  where d.host = q.host and d.kind = q.kind and d.name_five = q.name_five
    and (d.user_rank > 0 or d.is_expected)
  order by d.user_rank desc limit $6
) d
union all
select 'C', q.at::integer, q.kind, d.*, null from asked q cross join lateral (
  select ${FOUND_HOST} from organization_domains d
  where d.registrable_domain = q.domain and d.kind = q.kind
    and (d.user_rank > 0 or d.is_expected or d.listed_as = 'verified')
  order by d.user_rank desc limit $6
) d`,
}

/** Stage D: keys, then the limit for each. */
export const HOLDERS_OF: Statement = {
  name: 'holders-of',
  text: `
select (
  select string_agg(h.organization_id::text, ' ')
  from (select organization_id from name_keys where name_keys.key = k.key limit $2) h
) as holders
from unnest($1::text[]) with ordinality as k(key, at) order by k.at`,
}

/** Organizations as they are compared: ids, then the most hosts for each. */
export const MEET: Statement = {
  name: 'meet',
  text: `
select o.id, array_to_string(o.name || o.other_names, E'\\x1f') as names, o.country,
  o.external_id is null as is_being_made, (
    select string_agg(concat_ws(' ', d.host, d.domain, d.user_count, d.verified), E'\\x1f') from (
      select host, coalesce(registrable_domain, '') as domain, user_count, case listed_as when 'verified' then 1 else 0 end as verified
      from organization_domains where organization_id = o.id
        and (user_rank > 0 or is_expected or listed_as = 'verified')
      order by user_rank desc, host limit $2
    ) d
  ) as hosts
from unnest($1::uuid[]) as asked(id) join organizations o on o.id = asked.id and o.removed_at is null`,
}

/** Stage E: the plain name, the kind, the limit. */
export const RESEMBLING: Statement = {
  name: 'resembling',
  text: `
select id from organizations
where plain_name % $1 and kind = $2 and removed_at is null
order by similarity(plain_name, $1) desc limit $3`,
}
