-- AlterTable
ALTER TABLE "order_events" ADD COLUMN "approved_by_id" INTEGER;

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN "pin_hash" TEXT;

-- AddForeignKey
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;
