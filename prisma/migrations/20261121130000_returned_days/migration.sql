-- What came back on a day is read for the comparison with a day that is still running.
CREATE INDEX orders_returned_day ON orders (business_id, returned_day) WHERE returned_day IS NOT NULL;
