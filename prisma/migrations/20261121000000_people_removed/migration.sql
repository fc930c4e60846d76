-- AlterEnum
ALTER TYPE "account_status" ADD VALUE 'removed';
