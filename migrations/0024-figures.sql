-- What the console's overview counts, from indexes alone.

create index orders_by_state_since on orders (state, state_since) include (invited_at);
create index mappings_by_moment on mappings (mapped_at) include (rule, is_new) where ended_at is null;
