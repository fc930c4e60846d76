-- Orders are written by two calls: as a whole when they come to be, and step by step after that. Both answer
-- {"refused": null}, or, having written nothing, {"refused": "shift" | "cart" | "stock", "short": […]}.

-- New orders, one or many, with everything that belongs to them. `carts` are those they come from, as [{id, version}].
CREATE OR REPLACE FUNCTION record_orders(b int, carts_seen jsonb, new_orders jsonb, new_lines jsonb, moves jsonb, booked jsonb,
  events jsonb, audits jsonb, products jsonb, sales jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  seen record;
  taken record;
  one orders;
  line order_lines;
  event order_events;
  note audit_log;
BEGIN
  IF NOT ledger_hold_shifts(b, ARRAY(SELECT shift_id FROM jsonb_populate_recordset(NULL::orders, new_orders))) THEN
    RETURN '{"refused": "shift"}';
  END IF;
  FOR seen IN SELECT * FROM jsonb_to_recordset(carts_seen) AS c(id uuid, version int) LOOP
    PERFORM FROM carts WHERE business_id = b AND id = seen.id AND version = seen.version FOR UPDATE;
    IF NOT FOUND THEN RETURN '{"refused": "cart"}'; END IF;
  END LOOP;
  -- Stock goes before the rows that refer to it, so that a hot variant stays fast.
  taken := ledger_take_stock(b, moves);
  IF taken.short <> '[]' THEN RETURN jsonb_build_object('refused', 'stock', 'short', taken.short); END IF;
  FOR seen IN SELECT * FROM jsonb_to_recordset(carts_seen) AS c(id uuid, version int) LOOP
    DELETE FROM carts WHERE business_id = b AND id = seen.id;
  END LOOP;
  FOR one IN SELECT * FROM jsonb_populate_recordset(NULL::orders, new_orders) LOOP
    INSERT INTO orders VALUES (one.*);
  END LOOP;
  FOR line IN SELECT * FROM jsonb_populate_recordset(NULL::order_lines, new_lines) LOOP
    INSERT INTO order_lines VALUES (line.*);
  END LOOP;
  PERFORM ledger_book_moves(taken.booked);
  PERFORM ledger_book_payments(b, booked);
  FOR event IN SELECT * FROM jsonb_populate_recordset(NULL::order_events, events) LOOP
    INSERT INTO order_events VALUES (event.*);
  END LOOP;
  FOR note IN SELECT * FROM jsonb_populate_recordset(NULL::audit_log, audits) LOOP
    INSERT INTO audit_log VALUES (note.*);
  END LOOP;
  PERFORM ledger_add_figures(b, products, sales);
  RETURN '{"refused": null}';
END $$;

-- One step of an order that its caller has locked: `changed` is its row afterwards.
CREATE OR REPLACE FUNCTION change_order(b int, changed jsonb, moves jsonb, booked jsonb, events jsonb, products jsonb, sales jsonb)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  taken record;
  one orders := jsonb_populate_record(NULL::orders, changed);
  event order_events;
BEGIN
  IF NOT ledger_hold_shifts(b, one.returned_shift_id || ARRAY(SELECT shift_id FROM jsonb_populate_recordset(NULL::payments, booked))) THEN
    RETURN '{"refused": "shift"}';
  END IF;
  taken := ledger_take_stock(b, moves);
  IF taken.short <> '[]' THEN RETURN jsonb_build_object('refused', 'stock', 'short', taken.short); END IF;
  PERFORM ledger_book_moves(taken.booked);
  PERFORM ledger_book_payments(b, booked);
  UPDATE orders SET number = one.number, state = one.state, paid_minor = one.paid_minor, business_day = one.business_day,
    returned_day = one.returned_day, returned_shift_id = one.returned_shift_id, cancelled_day = one.cancelled_day,
    updated_at = one.updated_at
  WHERE business_id = b AND id = one.id;
  FOR event IN SELECT * FROM jsonb_populate_recordset(NULL::order_events, events) LOOP
    INSERT INTO order_events VALUES (event.*);
  END LOOP;
  PERFORM ledger_add_figures(b, products, sales);
  RETURN '{"refused": null}';
END $$;
