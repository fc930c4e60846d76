'use client'

import { Download } from 'lucide-react'
import { type ChartData, chartCsv } from '@/components/charts/chart-table'
import { Button } from '@/components/ui/button'

type DownloadCsvProps = { data: ChartData; fileName: string; label?: string }

/** The rows of a table as a file that spreadsheets open. */
export function DownloadCsv({ data, fileName, label = 'Download CSV' }: DownloadCsvProps) {
  return (
    <Button
      size="sm"
      icon={<Download aria-hidden />}
      disabled={data.rows.length === 0}
      onClick={() => save(`${fileName}.csv`, chartCsv(data))}
    >
      {label}
    </Button>
  )
}

function save(name: string, csv: string) {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
