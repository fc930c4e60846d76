-- The only statements that write stock, money and daily figures. They decide nothing but whether a lock could be had and
-- whether enough is there: what is written comes from lib/domain/ledger as rows named by their columns. Every statement
-- touches one table of one business, and ids are drawn before.

-- Stock, and the movements that account for it. Variants are locked in id order, so that no two writers can wait for each
-- other in a circle. `short` names the variants that are missing or would leave the range, as [{variantId, held, delta}],
-- nothing having been written then; else `booked` are the movements with their balances, for ledger_book_moves.
CREATE OR REPLACE FUNCTION ledger_take_stock(b int, moves jsonb, OUT short jsonb, OUT booked stock_movements[]) LANGUAGE plpgsql AS $$
DECLARE
  need record;
  held int;
  move stock_movements;
BEGIN
  short := '[]';
  FOR need IN
    SELECT m.variant_id, sum(m.delta) AS delta FROM jsonb_populate_recordset(NULL::stock_movements, moves) m GROUP BY 1 ORDER BY 1
  LOOP
    SELECT stock INTO held FROM variants WHERE business_id = b AND id = need.variant_id FOR NO KEY UPDATE;
    IF held IS NULL OR held + need.delta NOT BETWEEN 0 AND 1000000000 THEN
      short := short || jsonb_build_object('variantId', need.variant_id, 'held', held, 'delta', need.delta);
    END IF;
  END LOOP;
  IF short <> '[]' THEN RETURN; END IF;
  FOR move IN SELECT * FROM jsonb_populate_recordset(NULL::stock_movements, moves) LOOP
    UPDATE variants SET stock = stock + move.delta WHERE business_id = b AND id = move.variant_id RETURNING stock INTO move.balance;
    booked := booked || move;
  END LOOP;
END $$;

-- Apart from taking the stock, since the order that they belong to is written in between.
CREATE OR REPLACE FUNCTION ledger_book_moves(booked stock_movements[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  move stock_movements;
BEGIN
  FOREACH move IN ARRAY coalesce(booked, '{}') LOOP
    INSERT INTO stock_movements VALUES (move.*);
  END LOOP;
END $$;

-- Both at once, for movements of no order. Answers `short`.
CREATE OR REPLACE FUNCTION ledger_move_stock(b int, moves jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  taken record;
BEGIN
  taken := ledger_take_stock(b, moves);
  PERFORM ledger_book_moves(taken.booked);
  RETURN taken.short;
END $$;

-- Keeps shifts from being closed until this transaction ends; false when one of them is closed already.
CREATE OR REPLACE FUNCTION ledger_hold_shifts(b int, wanted int[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  shift int;
BEGIN
  FOR shift IN SELECT DISTINCT id FROM unnest(wanted) AS w(id) WHERE id IS NOT NULL ORDER BY 1 LOOP
    PERFORM FROM shifts WHERE business_id = b AND id = shift AND closed_at IS NULL FOR KEY SHARE;
    IF NOT FOUND THEN RETURN false; END IF;
  END LOOP;
  RETURN true;
END $$;

-- Money of orders, whose caller holds the shifts it belongs to.
CREATE OR REPLACE FUNCTION ledger_book_payments(b int, booked jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  payment payments;
BEGIN
  FOR payment IN SELECT * FROM jsonb_populate_recordset(NULL::payments, booked) LOOP
    INSERT INTO payments VALUES (payment.*);
  END LOOP;
END $$;

-- Cash put into or taken out of a drawer other than by an order; false, having written nothing, when its shift is closed.
CREATE OR REPLACE FUNCTION ledger_move_cash(b int, move jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  event drawer_events := jsonb_populate_record(NULL::drawer_events, move);
BEGIN
  IF NOT ledger_hold_shifts(b, ARRAY[event.shift_id]) THEN RETURN false; END IF;
  INSERT INTO drawer_events VALUES (event.*);
  RETURN true;
END $$;

-- Daily figures: adds each row to the row of its day. They come in one order from every writer, that of their keys, and are
-- the last thing a call does, so that nobody waits for long.
CREATE OR REPLACE FUNCTION ledger_add_figures(b int, products jsonb, sales jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  product daily_products;
  sale daily_sales;
BEGIN
  FOR product IN SELECT * FROM jsonb_populate_recordset(NULL::daily_products, products) LOOP
    INSERT INTO daily_products AS d VALUES (product.*)
    ON CONFLICT (business_id, day, channel, product_id) DO UPDATE SET
      units = d.units + excluded.units, revenue_minor = d.revenue_minor + excluded.revenue_minor,
      tax_minor = d.tax_minor + excluded.tax_minor, cost_minor = d.cost_minor + excluded.cost_minor,
      returned_units = d.returned_units + excluded.returned_units, returned_minor = d.returned_minor + excluded.returned_minor,
      returned_tax_minor = d.returned_tax_minor + excluded.returned_tax_minor,
      returned_cost_minor = d.returned_cost_minor + excluded.returned_cost_minor,
      cancelled_units = d.cancelled_units + excluded.cancelled_units, cancelled_minor = d.cancelled_minor + excluded.cancelled_minor,
      cancelled_tax_minor = d.cancelled_tax_minor + excluded.cancelled_tax_minor,
      cancelled_cost_minor = d.cancelled_cost_minor + excluded.cancelled_cost_minor;
  END LOOP;
  FOR sale IN SELECT * FROM jsonb_populate_recordset(NULL::daily_sales, sales) LOOP
    INSERT INTO daily_sales AS d VALUES (sale.*)
    ON CONFLICT (business_id, day, channel, seller_id, shard) DO UPDATE SET
      orders = d.orders + excluded.orders, units = d.units + excluded.units,
      revenue_minor = d.revenue_minor + excluded.revenue_minor, tax_minor = d.tax_minor + excluded.tax_minor,
      discount_minor = d.discount_minor + excluded.discount_minor, cost_minor = d.cost_minor + excluded.cost_minor,
      returned_orders = d.returned_orders + excluded.returned_orders, returned_units = d.returned_units + excluded.returned_units,
      returned_minor = d.returned_minor + excluded.returned_minor,
      returned_tax_minor = d.returned_tax_minor + excluded.returned_tax_minor,
      returned_discount_minor = d.returned_discount_minor + excluded.returned_discount_minor,
      returned_cost_minor = d.returned_cost_minor + excluded.returned_cost_minor,
      cancelled_orders = d.cancelled_orders + excluded.cancelled_orders, cancelled_units = d.cancelled_units + excluded.cancelled_units,
      cancelled_minor = d.cancelled_minor + excluded.cancelled_minor,
      cancelled_tax_minor = d.cancelled_tax_minor + excluded.cancelled_tax_minor,
      cancelled_discount_minor = d.cancelled_discount_minor + excluded.cancelled_discount_minor,
      cancelled_cost_minor = d.cancelled_cost_minor + excluded.cancelled_cost_minor;
  END LOOP;
END $$;

-- Of a Z report and of the hash of the one before it.
CREATE OR REPLACE FUNCTION z_report_hash(before text, report jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(coalesce(before, '') || report::text, 'UTF8')), 'hex')
$$;
