'use client'

import { Download } from 'lucide-react'
import { type ChartData, chartCsv } from '@/components/charts/chart-table'
import { Button } from '@/components/ui/button'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'

type DownloadCsvProps = { data: ChartData; fileName: string; label?: string }

/** The rows of a table as a file that spreadsheets open. */
export function DownloadCsv({ data, fileName, label = 'Download CSV' }: DownloadCsvProps) {
  return (
    <Button
      size="sm"
      icon={<Download aria-hidden />}
      disabled={data.rows.length === 0}
      onClick={() => keep(fileName, data)}
    >
      {label}
    </Button>
  )
}

type FetchCsvProps = { load: () => Promise<ActionResult<ChartData>>; fileName: string }

/** As `DownloadCsv`, for more rows than the page shows. */
export function FetchCsv({ load, fileName }: FetchCsvProps) {
  const { pending, run } = useRun()
  return (
    <Button
      size="sm"
      icon={<Download aria-hidden />}
      loading={pending}
      onClick={() => run(load, { done: (data) => keep(fileName, data) })}
    >
      Download CSV
    </Button>
  )
}

function keep(fileName: string, data: ChartData) {
  const address = URL.createObjectURL(new Blob([chartCsv(data)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${fileName}.csv`
  link.click()
  URL.revokeObjectURL(address)
}
