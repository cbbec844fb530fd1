-- An order may ask about more than one partner: a new partner organization that was undone is made
-- anew under another id.

drop index one_claim_for_ever;
create unique index one_claim_for_ever
  on claims (order_id, kind, organization_id, address, partner_organization_id) nulls not distinct;
drop index one_open_claim_per_organization;
create unique index one_open_claim_per_organization
  on claims (order_id, kind, organization_id, partner_organization_id) nulls not distinct
  where state = 'open';
