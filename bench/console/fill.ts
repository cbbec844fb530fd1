import pg from 'pg'
import { say, since } from '../match/say.ts'

/** Orders over two years, most at their end, those of the last weeks on their way, each with its story. */
const STATEMENTS: readonly (readonly [what: string, statement: string])[] = [
  [
    'organizations in a row',
    'create temp table row as select row_number() over () - 1 as n, id from organizations',
  ],
  [
    'orders',
    `insert into orders (id, external_id, posted, contact_kind, contact_email, contact_name, contact_language,
      company_name, company_country, state, state_since, invited_at, created_at, last_sequence)
    select order_id, 'SO-' || i, '{}', 'customer', 'buyer' || i || '@company' || (i % 200000) || '.example',
      'Buyer ' || i, 'en',
      (array['Amber', 'Bakery', 'Cormorant', 'Göteborgs', 'Harbour', 'Lantern', 'Meadow', 'Nordic', 'Quartz', 'Velvet'])[1 + i % 10]
        || ' ' || (array['Foods', 'House', 'Logistics', 'Mill', 'Paper', 'Software', 'Varv'])[1 + (i / 10) % 7]
        || ' ' || (i % 5000) || ' AB', 'SE', state,
      least(now(), created + interval '1 hour' * (i % 70)), created + interval '10 minutes', created, 5
    from (
      select i, ('01900000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid as order_id,
        now() - ($1 - i) * (interval '730 days' / $1) as created,
        case
          when i % 100 < 6 then 'cancelled'
          when i % 100 < 12 then 'expired'
          when $1 - i > $1 / 18 then 'provisioned'
          else (array['invited', 'in-setup', 'awaiting-approval', 'in-review', 'mapped', 'provisioned', 'provisioned', 'provisioned',
            'provisioned', 'provisioned', 'provisioned', 'provisioned', 'provisioned', 'provisioned'])[1 + (i / 100 + i) % 14]
        end as state
      from generate_series(1, $1::integer) i) as made`,
  ],
  [
    'lines',
    `insert into order_lines (order_id, position, external_id, sku, name, quantity)
    select id, 0, '1', 'COLLAB-PRO', 'Collaboration Pro', 5 from orders`,
  ],
  [
    'setups',
    `insert into setups (order_id, intent, company_name, administrator_email, is_company_entered)
    select id, 'customer-own', company_name, contact_email, true from orders where state not in ('scheduled', 'invited')`,
  ],
  [
    'stories',
    `insert into timeline (order_id, sequence, at, kind, actor_kind, actor_id)
    select id, step, created_at + step * interval '20 minutes',
      (array['order.received', 'order.invited', 'order.started', 'order.mapped', 'order.provisioned'])[step],
      (array['api-key', 'system', 'contact', 'contact', 'target'])[step], null
    from orders, generate_series(1, 5) step`,
  ],
  [
    'mails',
    `insert into mails (id, order_id, recipient, language, kind, facts, state, attempts, queued_at, sent_at)
    select gen_random_uuid(), id, contact_email, 'en', 'invitation', '{"kind": "invitation"}', 'sent', 1, created_at, created_at
    from orders`,
  ],
  [
    'mappings',
    `insert into mappings (id, order_id, organization_id, is_new, rule, mapped_at, undo_until)
    select gen_random_uuid(), o.id, row.id, o.is_new,
      case when o.is_new then 'new-organization'
        else (array['administrator-email', 'member-email', 'first-five', 'beyond', 'reviewer'])[1 + o.n % 5] end,
      o.state_since, o.state_since + interval '72 hours'
    from (
      select *, n % 3 = 0 and n < (select count(*) from row) as is_new
      from (select *, substr(external_id, 4)::integer as n from orders where state in ('mapped', 'provisioned')) as numbered
    ) o
    join row on row.n = o.n % (select count(*) from row)`,
  ],
  [
    'reviews',
    `insert into reviews (id, order_id, kind, reason, opened_at, decided_at, decision, decision_reason, decided_by)
    select ('01910000-0000-7000-8000-' || substr(id::text, 25))::uuid, id, 'not-sure', 'Which one is ours?', state_since,
      case when state = 'in-review' then null else state_since + interval '2 hours' end,
      case when state = 'in-review' then null else 'send-back' end,
      case when state = 'in-review' then null else 'Both are.' end,
      case when state = 'in-review' then null else 'system' end
    from orders where state = 'in-review' or substr(external_id, 4)::integer % 25 = 0`,
  ],
  [
    'events',
    `insert into events (id, number, order_id, order_external_id, order_state, sequence, type, at)
    select ('01920000-0000-7000-8000-' || substr(id::text, 25))::uuid, substr(external_id, 4)::bigint, id, external_id, state, 1,
      'order.received', created_at from orders`,
  ],
  [
    'endpoints',
    `insert into webhook_endpoints (id, url, description, format, secret, created_at)
    values ('01930000-0000-7000-8000-000000000001', 'https://erp.vendor.example/berth', 'ERP', 'standard', 'x', now())`,
  ],
  [
    'deliveries',
    `insert into webhook_deliveries (id, endpoint_id, event_id, state, attempts, next_attempt_at, created_at, finished_at, last_status)
    select ('01940000-0000-7000-8000-' || substr(id::text, 25))::uuid, '01930000-0000-7000-8000-000000000001', id,
      case when number % 1000 = 0 then 'failed' else 'delivered' end, 1, null, at, at, case when number % 1000 = 0 then 503 else 204 end
    from events`,
  ],
  [
    'audit log',
    `insert into audit_log (sequence, at, kind, actor_kind, actor_id, facts, mac)
    select (select coalesce(max(sequence), 0) from audit_log) + substr(external_id, 4)::bigint, created_at,
      'order.received', 'api-key', null,
      jsonb_build_object('orderId', id), decode(repeat('00', 32), 'hex') from orders order by created_at`,
  ],
  [
    'what it is about',
    `insert into audit_subjects (subject, at, sequence) select (facts ->> 'orderId')::uuid, at, sequence from audit_log where facts ? 'orderId'`,
  ],
  [
    'imports',
    `insert into imports (id, state, format, started_at, progress_at, finished_at, row_count, loaded_count)
    select ('01950000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'done', 'ndjson', now(), now(), now(), 1000, 1000
    from generate_series(1, 1000) i`,
  ],
]

/** Fills a directory's database with orders and all that comes with them; a second time does nothing. */
export async function fillWithOrders(url: string, orderCount: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const there = await client.query('select count(*)::integer as count from orders')
    if (there.rows[0]?.count === orderCount) return
    if (there.rows[0]?.count > 0) throw new Error('This directory holds other orders: remove it.')
    await client.query('begin')
    // What comes from our own statements fits: no key is looked up a million times.
    await client.query(`set local session_replication_role = 'replica'`)
    for (const [what, statement] of STATEMENTS) {
      const began = performance.now()
      await client.query(statement, statement.includes('$1') ? [orderCount] : [])
      say(`${what} in ${since(began)}`)
    }
    await client.query('commit')
    const began = performance.now()
    await client.query('vacuum (analyze)')
    say(`Vacuumed in ${since(began)}.`)
  } finally {
    await client.end()
  }
}
