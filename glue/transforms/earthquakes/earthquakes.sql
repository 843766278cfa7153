-- One row an event, with the classes that analysts group by.
select
  id,
  event_time,
  cast(event_time as date) as event_date,
  updated_at,
  event_type,
  status,
  magnitude,
  magnitude_type,
  case when magnitude is null then null
       when magnitude < 2 then 'micro'
       when magnitude < 4 then 'minor'
       when magnitude < 5 then 'light'
       when magnitude < 6 then 'moderate'
       when magnitude < 7 then 'strong'
       when magnitude < 8 then 'major'
       else 'great' end as magnitude_class,
  place,
  {{text(reverse(split_part(reverse(place), ',', 1)))}} as region,
  longitude,
  latitude,
  depth_km,
  case when depth_km < 70 then 'shallow' when depth_km < 300 then 'intermediate' else 'deep' end as depth_class,
  alert,
  tsunami,
  significance,
  felt_reports,
  cdi as reported_intensity,
  mmi as estimated_intensity,
  network,
  stations,
  nearest_station_degrees,
  rms_seconds,
  gap_degrees,
  title,
  url
from silver
