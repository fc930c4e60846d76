'use client'

import { ChartLine, Download, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { IconButton } from '@/components/ui/icon-button'
import { ToggleGroup } from '@/components/ui/toggle-group'
import { type ChartData, ChartTable, chartCsv } from './chart-table'
import { Legend, type LegendItem } from './legend'

export type ChartFrameProps = {
  title: string
  description?: ReactNode
  legend?: readonly LegendItem[]
  table: ChartData
  /** Of the download, without the ending. */
  fileName: string
  /** What to say when there are no rows. */
  empty?: ReactNode
  actions?: ReactNode
  /** Of the drawing with its legend and of the table alike, in px, so that nothing jumps. Left out, the content decides. */
  height?: number
  children: ReactNode
  className?: string
}

const views = [
  { value: 'chart', label: 'Chart', icon: <ChartLine aria-hidden />, hideLabel: true },
  { value: 'table', label: 'Table', icon: <Table2 aria-hidden />, hideLabel: true },
] as const

/** Around every chart: its title, its legend, the same numbers as a table and as a file. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, description, legend, table, fileName, empty, actions, height, children, className } = props
  const id = useId()
  const [view, setView] = useState('chart')
  const bare = table.rows.length === 0
  const tools = bare ? null : (
    <>
      <ToggleGroup label={`How to show ${title}`} value={view} onValueChange={setView} options={views} />
      <IconButton
        size="sm"
        label={`Download ${title} as CSV`}
        icon={<Download aria-hidden />}
        onClick={() => download(`${fileName}.csv`, chartCsv(table))}
      />
    </>
  )
  return (
    <Card as="section" aria-labelledby={id} className={className}>
      <CardHeader
        id={id}
        title={title}
        description={description}
        actions={
          <span className="flex flex-wrap items-center gap-2 print:hidden">
            {actions}
            {tools}
          </span>
        }
      />
      <div style={height ? { height } : undefined} className="mb-4">
        {bare ? <Nothing>{empty}</Nothing> : null}
        {!bare && view === 'table' ? <ChartTable label={title} data={table} /> : null}
        {!bare && view === 'chart' ? <Drawing legend={legend}>{children}</Drawing> : null}
      </div>
    </Card>
  )
}

const Drawing = ({ legend, children }: Pick<ChartFrameProps, 'legend' | 'children'>) => (
  <div className="flex h-full flex-col gap-3 px-4">
    {legend ? <Legend items={legend} /> : null}
    <div className="min-h-0 grow">{children}</div>
  </div>
)

const Nothing = ({ children }: { children: ReactNode }) => (
  <EmptyState compact icon={<ChartLine />} title="Nothing to show yet">
    {children ?? 'There is nothing in this period. Choose a longer one.'}
  </EmptyState>
)

function download(name: string, csv: string) {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
