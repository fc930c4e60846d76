-- A till is one however its name is spelled: spaces are made single, and letters are compared without their case.
DROP INDEX shifts_open_till;
UPDATE shifts SET till = trim(regexp_replace(till, '\s+', ' ', 'g')) WHERE closed_at IS NULL;

-- Of open shifts whose tills are now the same, the ones opened later go on at a till with a number behind its name.
DO $$
DECLARE
  twin record;
  place int;
BEGIN
  FOR twin IN
    SELECT business_id, id, till FROM shifts s
    WHERE closed_at IS NULL AND EXISTS (SELECT FROM shifts o WHERE o.business_id = s.business_id AND o.closed_at IS NULL
      AND lower(o.till) = lower(s.till) AND o.id < s.id)
    ORDER BY business_id, id
  LOOP
    place := 2;
    WHILE EXISTS (SELECT FROM shifts WHERE business_id = twin.business_id AND closed_at IS NULL
      AND lower(till) = lower(twin.till || ' ' || place)) LOOP
      place := place + 1;
    END LOOP;
    UPDATE shifts SET till = twin.till || ' ' || place WHERE business_id = twin.business_id AND id = twin.id;
  END LOOP;
END $$;

CREATE UNIQUE INDEX shifts_open_till ON shifts (business_id, lower(till)) WHERE closed_at IS NULL;
