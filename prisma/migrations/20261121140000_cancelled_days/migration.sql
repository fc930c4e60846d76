-- As for what came back: what was cancelled on a day is read for the comparison with a day that is still running.
CREATE INDEX orders_cancelled_day ON orders (business_id, cancelled_day) WHERE cancelled_day IS NOT NULL;
