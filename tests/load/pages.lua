-- Asks for the files of a page load in their order, again and again.
-- Arguments: their paths.
local requests, at = {}, 0

function init(paths)
  for index, path in ipairs(paths) do
    requests[index] = wrk.format("GET", path, { ["Accept-Encoding"] = "br, gzip" })
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.2f,"errors":%d,"p50":%.2f,"p99":%.2f,"longest":%.2f}\n',
    summary.requests, summary.duration / 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end
