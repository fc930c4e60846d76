-- The last proof of each business day: whether its books balanced, and where not.
CREATE TABLE book_proofs (
  business_id INTEGER NOT NULL REFERENCES businesses (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  day DATE NOT NULL,
  proved_at TIMESTAMPTZ(6) NOT NULL,
  took_ms INTEGER NOT NULL,
  findings JSONB NOT NULL,
  CONSTRAINT book_proofs_pkey PRIMARY KEY (business_id, day)
);
