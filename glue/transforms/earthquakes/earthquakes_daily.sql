-- One row for the day. The average is exact: magnitudes are summed as decimals and the mean is rounded in whole hundredths,
-- because the engines differ in avg() of decimals, and a sum of doubles depends on the order of the rows.
select
  {{day}} as event_date,
  count(*) as events,
  count(*) filter (where event_type = 'earthquake') as earthquakes,
  count(*) filter (where event_type = 'explosion') as explosions,
  count(*) filter (where event_type = 'quarry blast') as quarry_blasts,
  count(*) filter (where event_type is null or event_type not in ('earthquake', 'explosion', 'quarry blast')) as other_events,
  max(magnitude) as max_magnitude,
  max(case when strength_rank = 1 then id end) as max_magnitude_id,
  max(case when strength_rank = 1 then place end) as max_magnitude_place,
  cast(cast(floor((cast(sum(cast(magnitude as decimal(9, 4))) * 10000 as bigint) * 2 + 100 * count(magnitude)) / nullif(200 * count(magnitude), 0)) as decimal(7, 0))
       * cast(0.01 as decimal(3, 2)) as decimal(6, 2)) as average_magnitude,
  max(depth_km) as max_depth_km,
  cast(coalesce(sum(felt_reports), 0) as bigint) as felt_reports,
  count(*) filter (where tsunami) as tsunami_alerts,
  count(*) filter (where status = 'reviewed') as reviewed_events
from (
  select *, row_number() over (order by magnitude desc nulls last, id) as strength_rank
  from earthquakes
) ranked
