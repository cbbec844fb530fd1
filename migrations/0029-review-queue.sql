-- The console lists open reviews of one kind, oldest first: from one place in the list on, without a sort.
create index open_reviews_of_kind on reviews (kind, id) where decided_at is null;
