-- Of several versions of an event the latest stays. The line itself is the last tie-break: without a total order the engines pick different rows.
select
  id, event_time, updated_at, event_type, status,
  magnitude, magnitude_type, place, longitude, latitude, depth_km,
  alert, tsunami, significance, felt_reports, cdi, mmi,
  network, code, stations, nearest_station_degrees, rms_seconds, gap_degrees,
  title, url
from (
  select *, row_number() over (partition by id order by updated_at desc nulls last, line desc) as version_rank
  from judged
  where reasons = ''
) versions
where version_rank = 1
