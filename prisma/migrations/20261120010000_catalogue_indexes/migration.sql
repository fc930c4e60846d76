-- CreateIndex
CREATE INDEX "products_business_id_created_at_id_idx" ON "products"("business_id", "created_at" DESC, "id" DESC);

-- Codes are looked up in any letter case, SKUs by their first letters too.
CREATE INDEX variants_sku_lower ON variants (business_id, lower(sku) text_pattern_ops);
CREATE INDEX variants_barcode_lower ON variants (business_id, lower(barcode));

-- The first line of search_text is the folded name: lists sort by it, and slips of the finger are looked up in it.
CREATE INDEX products_by_name ON products (business_id, split_part(search_text, E'\n', 1), id);
CREATE INDEX products_name_trgm ON products USING gin (split_part(search_text, E'\n', 1) gin_trgm_ops);
