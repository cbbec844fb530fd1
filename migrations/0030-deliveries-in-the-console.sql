-- The console lists the deliveries of an endpoint that are in one state, newest first: also where few of a million are.
create index deliveries_in_state on webhook_deliveries (endpoint_id, state, id desc);
-- What was made since an instant is sent again.
create index deliveries_since on webhook_deliveries (endpoint_id, created_at);
