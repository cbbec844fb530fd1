-- A contact who has a new organization made although there are candidates says why.

alter table setups
  add column new_despite_id uuid,
  add column new_reason text check (new_reason in ('separate', 'unknown', 'unused', 'other')),
  add column new_words text check (char_length(new_words) between 1 and 500),
  add constraint a_new_one_despite_candidates_says_why
    check ((new_despite_id is null) = (new_reason is null));
comment on column setups.new_despite_id is 'The best of the candidates that the contact did not choose. No foreign key: it may be removed.';
comment on column setups.new_reason is 'Why a new organization all the same: separate, unknown (does not know them), unused (an old one), other.';
comment on column setups.new_words is 'In the contact''s own words.';

alter table twins
  alter column search_id drop not null,
  add column order_id uuid,
  add constraint a_search_or_an_order_found_them check (search_id is not null or order_id is not null);
comment on column twins.order_id is 'The order for which the newer one was made although the other was a candidate; no search forgets such a pair.';

alter table reviews
  drop constraint reviews_kind_check,
  add constraint reviews_kind_check check (kind in ('not-sure', 'match-wrong', 'too-many-matches',
    'too-many-claims', 'claim-disputed', 'claim-unanswerable', 'partner-unclear', 'run-failed', 'undone',
    'new-despite-match'));
