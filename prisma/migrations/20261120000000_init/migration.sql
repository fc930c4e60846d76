-- Case-insensitive names and addresses; search by fragments of a word.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "stock_reason" AS ENUM ('opening', 'order', 'sale', 'cancel', 'return', 'adjustment', 'receipt', 'count', 'offline_shortfall');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('web', 'pos', 'sales', 'api');

-- CreateEnum
CREATE TYPE "order_state" AS ENUM ('draft', 'placed', 'confirmed', 'shipped', 'delivered', 'completed', 'cancelled', 'returned');

-- CreateEnum
CREATE TYPE "payment_method" AS ENUM ('cash', 'card', 'invoice', 'other');

-- CreateEnum
CREATE TYPE "account_kind" AS ENUM ('staff', 'shopper');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('admin', 'manager', 'cashier', 'sales_executive');

-- CreateEnum
CREATE TYPE "account_status" AS ENUM ('active', 'awaiting_approval', 'disabled');

-- CreateTable
CREATE TABLE "installs" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL,
    "house_id" INTEGER,
    "setup_token_hash" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "industries" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "starter_categories" TEXT[],

    CONSTRAINT "industries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "businesses" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "industry_id" INTEGER,
    "country" TEXT NOT NULL DEFAULT '',
    "currency" CHAR(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "day_cut_off" INTEGER NOT NULL DEFAULT 0,
    "tax_ppm" INTEGER NOT NULL DEFAULT 0,
    "prices_include_tax" BOOLEAN NOT NULL DEFAULT true,
    "cash_rounding_minor" BIGINT NOT NULL DEFAULT 1,
    "shipping_minor" BIGINT NOT NULL DEFAULT 0,
    "free_shipping_minor" BIGINT,
    "cashiers_set_prices" BOOLEAN NOT NULL DEFAULT true,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "businesses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counters" (
    "business_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "counters_pkey" PRIMARY KEY ("business_id","name")
);

-- CreateTable
CREATE TABLE "media" (
    "business_id" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("business_id","hash")
);

-- CreateTable
CREATE TABLE "categories" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "products" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "price_minor" BIGINT NOT NULL,
    "category_id" INTEGER,
    "created_by_id" INTEGER,
    "image" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "products_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "variants" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "sku" TEXT NOT NULL,
    "barcode" TEXT,
    "size" TEXT NOT NULL DEFAULT '',
    "colour" TEXT NOT NULL DEFAULT '',
    "price_minor" BIGINT,
    "cost_minor" BIGINT NOT NULL DEFAULT 0,
    "stock" INTEGER NOT NULL DEFAULT 0,
    "threshold" INTEGER NOT NULL DEFAULT 5,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "variants_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "stock_movements" (
    "business_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "variant_id" INTEGER NOT NULL,
    "delta" INTEGER NOT NULL,
    "balance" INTEGER NOT NULL,
    "reason" "stock_reason" NOT NULL,
    "order_id" INTEGER,
    "account_id" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "client_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stock_movements_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "carts" (
    "business_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "account_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "carts_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "cart_items" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "cart_id" UUID NOT NULL,
    "variant_id" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cart_items_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "orders" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "number" TEXT NOT NULL,
    "channel" "channel" NOT NULL,
    "state" "order_state" NOT NULL,
    "client_id" TEXT,
    "customer_id" INTEGER,
    "buyer_id" INTEGER,
    "seller_id" INTEGER,
    "shift_id" INTEGER,
    "currency" CHAR(3) NOT NULL,
    "tax_ppm" INTEGER NOT NULL,
    "prices_include_tax" BOOLEAN NOT NULL,
    "subtotal_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL DEFAULT 0,
    "shipping_minor" BIGINT NOT NULL DEFAULT 0,
    "tax_minor" BIGINT NOT NULL DEFAULT 0,
    "rounding_minor" BIGINT NOT NULL DEFAULT 0,
    "total_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL DEFAULT 0,
    "contact" JSONB NOT NULL DEFAULT '{}',
    "notes" TEXT NOT NULL DEFAULT '',
    "business_day" DATE,
    "returned_day" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "order_lines" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "order_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "variant_id" INTEGER NOT NULL,
    "variant_chosen" BOOLEAN NOT NULL DEFAULT true,
    "name" TEXT NOT NULL,
    "variant_name" TEXT NOT NULL DEFAULT '',
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "list_minor" BIGINT NOT NULL,
    "unit_minor" BIGINT NOT NULL,
    "cost_minor" BIGINT NOT NULL DEFAULT 0,
    "discount_minor" BIGINT NOT NULL DEFAULT 0,
    "tax_minor" BIGINT NOT NULL DEFAULT 0,
    "total_minor" BIGINT NOT NULL,

    CONSTRAINT "order_lines_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "order_events" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "order_id" INTEGER NOT NULL,
    "from" "order_state",
    "to" "order_state" NOT NULL,
    "account_id" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_events_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "payments" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "order_id" INTEGER NOT NULL,
    "method" "payment_method" NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "tendered_minor" BIGINT NOT NULL DEFAULT 0,
    "change_minor" BIGINT NOT NULL DEFAULT 0,
    "reference" TEXT NOT NULL DEFAULT '',
    "account_id" INTEGER,
    "shift_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" SERIAL NOT NULL,
    "kind" "account_kind" NOT NULL,
    "role" "role",
    "status" "account_status" NOT NULL DEFAULT 'active',
    "business_id" INTEGER,
    "username" CITEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "first_name" TEXT NOT NULL DEFAULT '',
    "last_name" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "industry_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "account_id" INTEGER NOT NULL,
    "door" TEXT NOT NULL,
    "token_hash" TEXT,
    "refresh_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customers" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "account_id" INTEGER,
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customers_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "business_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "account_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "caller" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "answer" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("caller","key")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "daily_sales" (
    "business_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "channel" "channel" NOT NULL,
    "seller_id" INTEGER NOT NULL,
    "shard" INTEGER NOT NULL,
    "orders" INTEGER NOT NULL DEFAULT 0,
    "units" INTEGER NOT NULL DEFAULT 0,
    "revenue_minor" BIGINT NOT NULL DEFAULT 0,
    "tax_minor" BIGINT NOT NULL DEFAULT 0,
    "discount_minor" BIGINT NOT NULL DEFAULT 0,
    "cost_minor" BIGINT NOT NULL DEFAULT 0,
    "returned_orders" INTEGER NOT NULL DEFAULT 0,
    "returned_units" INTEGER NOT NULL DEFAULT 0,
    "returned_minor" BIGINT NOT NULL DEFAULT 0,
    "returned_tax_minor" BIGINT NOT NULL DEFAULT 0,
    "returned_cost_minor" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "daily_sales_pkey" PRIMARY KEY ("business_id","day","channel","seller_id","shard")
);

-- CreateTable
CREATE TABLE "daily_products" (
    "business_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "channel" "channel" NOT NULL,
    "product_id" INTEGER NOT NULL,
    "units" INTEGER NOT NULL DEFAULT 0,
    "revenue_minor" BIGINT NOT NULL DEFAULT 0,
    "tax_minor" BIGINT NOT NULL DEFAULT 0,
    "cost_minor" BIGINT NOT NULL DEFAULT 0,
    "returned_units" INTEGER NOT NULL DEFAULT 0,
    "returned_minor" BIGINT NOT NULL DEFAULT 0,
    "returned_tax_minor" BIGINT NOT NULL DEFAULT 0,
    "returned_cost_minor" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "daily_products_pkey" PRIMARY KEY ("business_id","day","channel","product_id")
);

-- CreateTable
CREATE TABLE "shifts" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "till" TEXT NOT NULL,
    "opened_by_id" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "float_minor" BIGINT NOT NULL,
    "closed_by_id" INTEGER,
    "closed_at" TIMESTAMPTZ(6),
    "counted_minor" BIGINT,
    "expected_minor" BIGINT,
    "z_number" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "shifts_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateTable
CREATE TABLE "drawer_events" (
    "business_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "shift_id" INTEGER NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "client_id" TEXT,
    "account_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "drawer_events_pkey" PRIMARY KEY ("business_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "industries_name_key" ON "industries"("name");

-- CreateIndex
CREATE UNIQUE INDEX "businesses_slug_key" ON "businesses"("slug");

-- CreateIndex
CREATE INDEX "media_hash_idx" ON "media"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "categories_business_id_slug_key" ON "categories"("business_id", "slug");

-- CreateIndex
CREATE INDEX "products_id_idx" ON "products"("id");

-- CreateIndex
CREATE INDEX "products_business_id_category_id_idx" ON "products"("business_id", "category_id");

-- CreateIndex
CREATE INDEX "products_search_text_idx" ON "products" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "products_business_id_slug_key" ON "products"("business_id", "slug");

-- CreateIndex
CREATE INDEX "variants_business_id_product_id_idx" ON "variants"("business_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "variants_business_id_sku_key" ON "variants"("business_id", "sku");

-- CreateIndex
CREATE UNIQUE INDEX "variants_business_id_barcode_key" ON "variants"("business_id", "barcode");

-- CreateIndex
CREATE INDEX "stock_movements_business_id_variant_id_id_idx" ON "stock_movements"("business_id", "variant_id", "id");

-- CreateIndex
CREATE INDEX "stock_movements_business_id_order_id_idx" ON "stock_movements"("business_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movements_business_id_client_id_key" ON "stock_movements"("business_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "carts_business_id_account_id_key" ON "carts"("business_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "cart_items_business_id_cart_id_variant_id_key" ON "cart_items"("business_id", "cart_id", "variant_id");

-- CreateIndex
CREATE INDEX "orders_business_id_state_id_idx" ON "orders"("business_id", "state", "id");

-- CreateIndex
CREATE INDEX "orders_business_id_channel_id_idx" ON "orders"("business_id", "channel", "id");

-- CreateIndex
CREATE INDEX "orders_business_id_customer_id_id_idx" ON "orders"("business_id", "customer_id", "id");

-- CreateIndex
CREATE INDEX "orders_business_id_seller_id_id_idx" ON "orders"("business_id", "seller_id", "id");

-- CreateIndex
CREATE INDEX "orders_business_id_business_day_idx" ON "orders"("business_id", "business_day");

-- CreateIndex
CREATE INDEX "orders_business_id_shift_id_idx" ON "orders"("business_id", "shift_id");

-- CreateIndex
CREATE INDEX "orders_buyer_id_id_idx" ON "orders"("buyer_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "orders_business_id_number_key" ON "orders"("business_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "orders_business_id_client_id_key" ON "orders"("business_id", "client_id");

-- CreateIndex
CREATE INDEX "order_lines_business_id_order_id_idx" ON "order_lines"("business_id", "order_id");

-- CreateIndex
CREATE INDEX "order_lines_business_id_variant_id_idx" ON "order_lines"("business_id", "variant_id");

-- CreateIndex
CREATE INDEX "order_events_business_id_order_id_idx" ON "order_events"("business_id", "order_id");

-- CreateIndex
CREATE INDEX "payments_business_id_order_id_idx" ON "payments"("business_id", "order_id");

-- CreateIndex
CREATE INDEX "payments_business_id_shift_id_idx" ON "payments"("business_id", "shift_id");

-- CreateIndex
CREATE INDEX "accounts_business_id_idx" ON "accounts"("business_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_kind_email_key" ON "accounts"("kind", "email");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_kind_username_key" ON "accounts"("kind", "username");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_account_id_idx" ON "sessions"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "customers_business_id_account_id_key" ON "customers"("business_id", "account_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_expires_at_idx" ON "idempotency_keys"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "shifts_business_id_z_number_key" ON "shifts"("business_id", "z_number");

-- CreateIndex
CREATE INDEX "drawer_events_business_id_shift_id_idx" ON "drawer_events"("business_id", "shift_id");

-- CreateIndex
CREATE UNIQUE INDEX "drawer_events_business_id_client_id_key" ON "drawer_events"("business_id", "client_id");

-- AddForeignKey
ALTER TABLE "installs" ADD CONSTRAINT "installs_house_id_fkey" FOREIGN KEY ("house_id") REFERENCES "businesses"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "businesses" ADD CONSTRAINT "businesses_industry_id_fkey" FOREIGN KEY ("industry_id") REFERENCES "industries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counters" ADD CONSTRAINT "counters_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_business_id_category_id_fkey" FOREIGN KEY ("business_id", "category_id") REFERENCES "categories"("business_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variants" ADD CONSTRAINT "variants_business_id_product_id_fkey" FOREIGN KEY ("business_id", "product_id") REFERENCES "products"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_business_id_variant_id_fkey" FOREIGN KEY ("business_id", "variant_id") REFERENCES "variants"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_business_id_order_id_fkey" FOREIGN KEY ("business_id", "order_id") REFERENCES "orders"("business_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carts" ADD CONSTRAINT "carts_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carts" ADD CONSTRAINT "carts_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_items" ADD CONSTRAINT "cart_items_business_id_cart_id_fkey" FOREIGN KEY ("business_id", "cart_id") REFERENCES "carts"("business_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_items" ADD CONSTRAINT "cart_items_business_id_variant_id_fkey" FOREIGN KEY ("business_id", "variant_id") REFERENCES "variants"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customers"("business_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_business_id_shift_id_fkey" FOREIGN KEY ("business_id", "shift_id") REFERENCES "shifts"("business_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_business_id_order_id_fkey" FOREIGN KEY ("business_id", "order_id") REFERENCES "orders"("business_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_business_id_product_id_fkey" FOREIGN KEY ("business_id", "product_id") REFERENCES "products"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_business_id_variant_id_fkey" FOREIGN KEY ("business_id", "variant_id") REFERENCES "variants"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_business_id_order_id_fkey" FOREIGN KEY ("business_id", "order_id") REFERENCES "orders"("business_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_business_id_order_id_fkey" FOREIGN KEY ("business_id", "order_id") REFERENCES "orders"("business_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_business_id_shift_id_fkey" FOREIGN KEY ("business_id", "shift_id") REFERENCES "shifts"("business_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_industry_id_fkey" FOREIGN KEY ("industry_id") REFERENCES "industries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customers" ADD CONSTRAINT "customers_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customers" ADD CONSTRAINT "customers_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_products" ADD CONSTRAINT "daily_products_business_id_product_id_fkey" FOREIGN KEY ("business_id", "product_id") REFERENCES "products"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "businesses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drawer_events" ADD CONSTRAINT "drawer_events_business_id_shift_id_fkey" FOREIGN KEY ("business_id", "shift_id") REFERENCES "shifts"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drawer_events" ADD CONSTRAINT "drawer_events_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What must never be, whoever writes.
ALTER TABLE installs
  ADD CONSTRAINT installs_one_row CHECK (id = 1);

ALTER TABLE businesses
  ADD CONSTRAINT businesses_currency CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT businesses_tax CHECK (tax_ppm BETWEEN 0 AND 1000000),
  ADD CONSTRAINT businesses_day_cut_off CHECK (day_cut_off BETWEEN 0 AND 1439),
  ADD CONSTRAINT businesses_rounding CHECK (cash_rounding_minor >= 1),
  ADD CONSTRAINT businesses_shipping CHECK (shipping_minor >= 0 AND free_shipping_minor >= 0);

ALTER TABLE accounts
  ADD CONSTRAINT accounts_staff_belong CHECK (
    (kind = 'staff' AND role IS NOT NULL AND business_id IS NOT NULL) OR
    (kind = 'shopper' AND role IS NULL AND business_id IS NULL));

ALTER TABLE products
  ADD CONSTRAINT products_price CHECK (price_minor >= 0);

ALTER TABLE variants
  ADD CONSTRAINT variants_stock CHECK (stock >= 0),
  ADD CONSTRAINT variants_price CHECK (price_minor >= 0),
  ADD CONSTRAINT variants_cost CHECK (cost_minor >= 0),
  ADD CONSTRAINT variants_threshold CHECK (threshold >= 0);

ALTER TABLE stock_movements
  ADD CONSTRAINT stock_movements_delta CHECK (delta <> 0),
  ADD CONSTRAINT stock_movements_balance CHECK (balance >= 0);

ALTER TABLE cart_items
  ADD CONSTRAINT cart_items_quantity CHECK (quantity BETWEEN 1 AND 1000000);

ALTER TABLE orders
  ADD CONSTRAINT orders_total CHECK (
    total_minor = subtotal_minor - discount_minor + shipping_minor + rounding_minor
      + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END),
  ADD CONSTRAINT orders_discount CHECK (discount_minor BETWEEN 0 AND subtotal_minor),
  ADD CONSTRAINT orders_amounts CHECK (subtotal_minor >= 0 AND shipping_minor >= 0 AND tax_minor >= 0 AND total_minor >= 0),
  ADD CONSTRAINT orders_day CHECK ((state = 'draft') = (business_day IS NULL) OR state = 'cancelled'),
  ADD CONSTRAINT orders_returned_day CHECK ((state = 'returned') = (returned_day IS NOT NULL));

ALTER TABLE order_lines
  ADD CONSTRAINT order_lines_quantity CHECK (quantity BETWEEN 1 AND 1000000),
  ADD CONSTRAINT order_lines_amounts CHECK (
    list_minor >= 0 AND unit_minor >= 0 AND tax_minor >= 0 AND total_minor >= 0
    AND discount_minor BETWEEN 0 AND unit_minor * quantity);

ALTER TABLE payments
  ADD CONSTRAINT payments_amount CHECK (amount_minor <> 0),
  ADD CONSTRAINT payments_change CHECK (tendered_minor >= 0 AND change_minor >= 0);

ALTER TABLE shifts
  ADD CONSTRAINT shifts_float CHECK (float_minor >= 0),
  ADD CONSTRAINT shifts_closed CHECK ((closed_at IS NULL) = (counted_minor IS NULL) AND (closed_at IS NULL) = (closed_by_id IS NULL));

-- One open shift a till.
CREATE UNIQUE INDEX shifts_open_till ON shifts (business_id, till) WHERE closed_at IS NULL;

ALTER TABLE drawer_events
  ADD CONSTRAINT drawer_events_amount CHECK (amount_minor <> 0);

-- Stock changes with every sale: room on the page lets PostgreSQL update it in place, without touching an index.
ALTER TABLE variants SET (fillfactor = 80);
ALTER TABLE daily_sales SET (fillfactor = 70);
ALTER TABLE daily_products SET (fillfactor = 70);
