-- One row a station and pollutant: the day's average against the guideline of the World Health Organization for 24 hours (2021: PM2.5 15, NO2 25 ug/m3).
-- The average is exact: tenths are summed as whole numbers and the mean is rounded in whole hundredths, since a sum of doubles depends on the order of the rows.
select
  measured_date,
  station,
  station_name,
  pollutant,
  hours,
  hours >= 18 as complete,
  average_value,
  max_value,
  max_at,
  guideline,
  average_value > guideline as above_guideline
from (
  select
    {{day}} as measured_date,
    station,
    max(station_name) as station_name,
    pollutant,
    count(*) as hours,
    cast(cast(floor((cast(sum(cast(round(value * 10) as bigint)) as bigint) * 20 + count(*)) / (2 * count(*))) as decimal(7, 0))
         * cast(0.01 as decimal(3, 2)) as decimal(6, 2)) as average_value,
    max(value) as max_value,
    max(case when value_rank = 1 then measured_at end) as max_at,
    cast(case pollutant when 'pm25' then 15 else 25 end as decimal(6, 2)) as guideline
  from (
    select *, row_number() over (partition by station, pollutant order by value desc, measured_at) as value_rank
    from air_readings
  ) ranked
  group by station, pollutant
) days
