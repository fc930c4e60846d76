-- What is cancelled counts on its own day; who took goods back; what a client id stood for.
ALTER TABLE "orders" ADD COLUMN "cancelled_day" DATE,
  ADD COLUMN "request_hash" TEXT,
  ADD COLUMN "returned_shift_id" INTEGER;

CREATE INDEX "orders_business_id_returned_shift_id_idx" ON "orders"("business_id", "returned_shift_id");

ALTER TABLE "orders" ADD CONSTRAINT "orders_business_id_returned_shift_id_fkey"
  FOREIGN KEY ("business_id", "returned_shift_id") REFERENCES "shifts"("business_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A Z report is kept as it was, chained to the one before.
ALTER TABLE "shifts" ADD COLUMN "report" JSONB, ADD COLUMN "report_hash" TEXT;

ALTER TABLE "daily_sales"
  ADD COLUMN "returned_discount_minor" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_orders" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_units" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_minor" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_tax_minor" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_cost_minor" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_discount_minor" BIGINT NOT NULL DEFAULT 0;

ALTER TABLE "daily_products"
  ADD COLUMN "cancelled_units" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_minor" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_tax_minor" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "cancelled_cost_minor" BIGINT NOT NULL DEFAULT 0;

-- Orders cancelled so far: the day on which it happened. Their figures had been taken back from the day of the sale.
UPDATE orders o SET cancelled_day = ((coalesce(e.at, o.updated_at) AT TIME ZONE b.time_zone) - make_interval(mins => b.day_cut_off))::date
FROM businesses b, orders c LEFT JOIN LATERAL (
  SELECT max(created_at) AS at FROM order_events WHERE business_id = c.business_id AND order_id = c.id AND "to" = 'cancelled'
) e ON true
WHERE b.id = o.business_id AND c.business_id = o.business_id AND c.id = o.id
  AND o.state = 'cancelled' AND o.business_day IS NOT NULL;

CREATE TEMPORARY TABLE withdrawn ON COMMIT DROP AS
SELECT o.business_id, o.id, o.business_day, o.cancelled_day, o.channel, coalesce(o.seller_id, 0) AS seller_id,
  CASE WHEN o.seller_id IS NULL THEN o.id % 8 ELSE 0 END AS shard, o.total_minor, o.tax_minor, o.discount_minor,
  sum(l.quantity)::int AS units, sum(l.quantity * l.cost_minor)::bigint AS cost_minor
FROM orders o JOIN order_lines l ON l.business_id = o.business_id AND l.order_id = o.id
WHERE o.cancelled_day IS NOT NULL
GROUP BY o.business_id, o.id;

INSERT INTO daily_sales (business_id, day, channel, seller_id, shard, orders, units, revenue_minor, tax_minor, discount_minor, cost_minor)
SELECT business_id, business_day, channel, seller_id, shard, count(*), sum(units), sum(total_minor), sum(tax_minor),
  sum(discount_minor), sum(cost_minor)
FROM withdrawn GROUP BY 1, 2, 3, 4, 5
ON CONFLICT (business_id, day, channel, seller_id, shard) DO UPDATE SET
  orders = daily_sales.orders + excluded.orders, units = daily_sales.units + excluded.units,
  revenue_minor = daily_sales.revenue_minor + excluded.revenue_minor, tax_minor = daily_sales.tax_minor + excluded.tax_minor,
  discount_minor = daily_sales.discount_minor + excluded.discount_minor, cost_minor = daily_sales.cost_minor + excluded.cost_minor;

INSERT INTO daily_sales (business_id, day, channel, seller_id, shard, cancelled_orders, cancelled_units, cancelled_minor,
  cancelled_tax_minor, cancelled_discount_minor, cancelled_cost_minor)
SELECT business_id, cancelled_day, channel, seller_id, shard, count(*), sum(units), sum(total_minor), sum(tax_minor),
  sum(discount_minor), sum(cost_minor)
FROM withdrawn GROUP BY 1, 2, 3, 4, 5
ON CONFLICT (business_id, day, channel, seller_id, shard) DO UPDATE SET
  cancelled_orders = excluded.cancelled_orders, cancelled_units = excluded.cancelled_units,
  cancelled_minor = excluded.cancelled_minor, cancelled_tax_minor = excluded.cancelled_tax_minor,
  cancelled_discount_minor = excluded.cancelled_discount_minor, cancelled_cost_minor = excluded.cancelled_cost_minor;

INSERT INTO daily_products (business_id, day, channel, product_id, units, revenue_minor, tax_minor, cost_minor)
SELECT w.business_id, w.business_day, w.channel, l.product_id, sum(l.quantity), sum(l.total_minor), sum(l.tax_minor),
  sum(l.quantity * l.cost_minor)
FROM withdrawn w JOIN order_lines l ON l.business_id = w.business_id AND l.order_id = w.id GROUP BY 1, 2, 3, 4
ON CONFLICT (business_id, day, channel, product_id) DO UPDATE SET
  units = daily_products.units + excluded.units, revenue_minor = daily_products.revenue_minor + excluded.revenue_minor,
  tax_minor = daily_products.tax_minor + excluded.tax_minor, cost_minor = daily_products.cost_minor + excluded.cost_minor;

INSERT INTO daily_products (business_id, day, channel, product_id, cancelled_units, cancelled_minor, cancelled_tax_minor, cancelled_cost_minor)
SELECT w.business_id, w.cancelled_day, w.channel, l.product_id, sum(l.quantity), sum(l.total_minor), sum(l.tax_minor),
  sum(l.quantity * l.cost_minor)
FROM withdrawn w JOIN order_lines l ON l.business_id = w.business_id AND l.order_id = w.id GROUP BY 1, 2, 3, 4
ON CONFLICT (business_id, day, channel, product_id) DO UPDATE SET
  cancelled_units = excluded.cancelled_units, cancelled_minor = excluded.cancelled_minor,
  cancelled_tax_minor = excluded.cancelled_tax_minor, cancelled_cost_minor = excluded.cancelled_cost_minor;

UPDATE daily_sales d SET returned_discount_minor = r.discount
FROM (
  SELECT business_id, returned_day AS day, channel, coalesce(seller_id, 0) AS seller_id,
    CASE WHEN seller_id IS NULL THEN id % 8 ELSE 0 END AS shard, sum(discount_minor) AS discount
  FROM orders WHERE returned_day IS NOT NULL GROUP BY 1, 2, 3, 4, 5
) r
WHERE r.business_id = d.business_id AND r.day = d.day AND r.channel = d.channel AND r.seller_id = d.seller_id AND r.shard = d.shard;

ALTER TABLE orders
  ADD CONSTRAINT orders_cancelled_day CHECK (cancelled_day IS NULL OR state = 'cancelled'),
  ADD CONSTRAINT orders_returned_shift CHECK (returned_shift_id IS NULL OR state = 'returned');

-- One open shift a cashier. Of several that a double press once opened, the last stays open.
UPDATE shifts s SET closed_at = now(), closed_by_id = s.opened_by_id, counted_minor = s.float_minor,
  note = 'Closed by an upgrade: its cashier had opened another shift.'
WHERE s.closed_at IS NULL AND EXISTS (
  SELECT FROM shifts x WHERE x.business_id = s.business_id AND x.opened_by_id = s.opened_by_id AND x.closed_at IS NULL AND x.id > s.id);
CREATE UNIQUE INDEX shifts_open_cashier ON shifts (business_id, opened_by_id) WHERE closed_at IS NULL;

-- What is deleted for good is gone for everybody, but for the ledger that names it.
ALTER TABLE products ADD COLUMN "removed_at" TIMESTAMPTZ(6), ADD CONSTRAINT products_removed CHECK (removed_at IS NULL OR archived_at IS NOT NULL);

-- Stock has a ceiling in the database, too.
ALTER TABLE variants DROP CONSTRAINT variants_stock, ADD CONSTRAINT variants_stock CHECK (stock BETWEEN 0 AND 1000000000);

-- What balances is written once: the ledger of stock, money and drawers, and the audit log.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: write a further row that puts it right', tg_table_name USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON stock_movements FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON payments FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON drawer_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON stock_movements FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON payments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON drawer_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A closed shift stays as it was closed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER closed_for_good BEFORE UPDATE OR DELETE ON shifts FOR EACH ROW WHEN (old.closed_at IS NOT NULL)
  EXECUTE FUNCTION refuse_reopening();

-- A sales order gets its number when it is confirmed. Drafts lose theirs; what that and drafts deleted before leave out is
-- written down, so that the proof of gapless numbers can go on from here.
UPDATE orders SET number = 'DRAFT-' || id WHERE channel = 'sales' AND state = 'draft';
INSERT INTO counters (business_id, name, value)
SELECT c.business_id, 'sales_order_gaps', c.value - count(o.id)
FROM counters c LEFT JOIN orders o ON o.business_id = c.business_id AND o.channel = 'sales' AND o.number ~ '^SO-[0-9]+$'
WHERE c.name = 'sales_order' GROUP BY c.business_id, c.value HAVING c.value > count(o.id);
