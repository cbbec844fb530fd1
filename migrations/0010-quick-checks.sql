-- The same rules, said so that checking them is cheap: a bounded repetition costs PostgreSQL forty microseconds for each row.

alter table organization_domains
  drop constraint organization_domains_host_check,
  add constraint organization_domains_host_check
    check (host ~ '^[a-z0-9.-]+$' and char_length(host) between 3 and 253),
  drop constraint organization_domains_registrable_domain_check,
  add constraint organization_domains_registrable_domain_check
    check (registrable_domain ~ '^[a-z0-9.-]+$' and char_length(registrable_domain) between 3 and 253);

alter table users
  drop constraint users_email_check,
  add constraint users_email_check check (email ~ '^[^@[:space:]]+@[a-z0-9.-]+$'
    and position('@' in email) <= 65
    and char_length(email) - position('@' in email) between 3 and 253);
