-- An organization's page in the console lists the claims about it, newest first.
create index claims_of_organization on claims (organization_id, id);
