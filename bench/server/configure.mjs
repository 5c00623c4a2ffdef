// The nginx configuration: files from memory, a fixed response to POST, no log, and 401 without the
// credential.
import { userInfo } from 'node:os'

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** The text of nginx.conf. */
export function configure({ folder, ports, certificate, key, room, authorization }) {
  return `
${process.getuid() === 0 ? `user ${userInfo().username};` : ''}
worker_processes auto;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 4096; }
http {
  access_log off;
  default_type application/json;
  open_file_cache max=16 inactive=1h;
  open_file_cache_valid 1h;
  keepalive_timeout 600s;
  keepalive_requests 1000000000;
  keepalive_time 24h;
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  ssl_protocols TLSv1.3;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${serverBlock(`127.0.0.1:${ports.h2} ssl http2`, { folder, room, authorization })}
  ${serverBlock(`127.0.0.1:${ports.h1} ssl`, { folder, room, authorization })}
}
`
}

function serverBlock(listen, { folder, room, authorization }) {
  return `server {
    listen ${listen};
    root ${folder};
    if ($http_authorization != '${authorization}') { return 401; }
    location = /api/video/rooms {
      if ($request_method = POST) { return 201 '${JSON.stringify(room)}'; }
      try_files /page.json =404;
    }
    location /api/video/rooms/ { try_files /room.json =404; }
  }`
}
