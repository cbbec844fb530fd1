-- An existing customer organization lets a partner act for it, until a day if it wishes, and can end that at any time.

alter table claims
  add column partner_organization_id uuid references organizations (id),
  drop constraint claims_kind_check,
  add constraint claims_kind_check
    check (kind in ('administrator', 'confirmation', 'acceptance', 'partner-link')),
  add constraint a_partner_link_names_the_partner
    check ((kind = 'partner-link') = (partner_organization_id is not null));
comment on column claims.partner_organization_id is 'For partner-link: the partner organization that wishes to act for the organization.';
comment on column claims.address is 'The address it is about: the entered administrator''s, or for partner-link the contact''s.';

alter table managed_customers
  add column ends_at timestamptz,
  add constraint only_what_counts_has_an_end check (state <> 'proposed' or ends_at is null);
comment on column managed_customers.ends_at is 'When the link ends by itself; null: when somebody ends it.';
create index managed_customers_that_end on managed_customers (ends_at) where ends_at is not null;
create index managed_customers_of_orders on managed_customers (order_id) where order_id is not null;
