/** SQL for the business day of a moment: in the shop's time zone, turning over at its cut-off. `business` is the row's alias. */
export const businessDaySql = (moment: string, business: string) =>
  `((${moment} AT TIME ZONE ${business}.time_zone) - make_interval(mins => ${business}.day_cut_off))::date`
