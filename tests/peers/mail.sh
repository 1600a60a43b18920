#!/usr/bin/env bash
# Starts a true mail server (Postfix) of its own on 127.0.0.1:PORT, with its own configuration, queue and mail folder below FOLDER.
# Everyone at example.org has a mailbox (all in FOLDER/mail/all), except: refused…@ gets 550, later…@ gets 451, full…@ gets 552.
# Prints "ready" when it answers, and stops and removes FOLDER when standard input closes, so that it can never outlive the test that started it.
set -euo pipefail
folder=$1 port=$2
[ -x /usr/sbin/postfix ] || { echo "Postfix is not installed. As root: DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postfix" >&2; exit 1; }
[ "$(id -u)" = 0 ] || { echo "A mail server can be started by root only. Run the tests as root." >&2; exit 1; }

mkdir -p "$folder"/{config,spool,data,mail/all/new,mail/all/cur,mail/all/tmp}
chmod 755 "$folder"
chown postfix "$folder/data"
chown -R nobody:nogroup "$folder/mail"

cat > "$folder/config/main.cf" <<END
compatibility_level = 3.6
queue_directory = $folder/spool
data_directory = $folder/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.example.org
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
virtual_mailbox_domains = example.org
virtual_mailbox_base = $folder/mail
virtual_mailbox_maps = regexp:$folder/config/mailboxes
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
virtual_minimum_uid = 100
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access regexp:$folder/config/recipients, permit_mynetworks, reject
# A certificate nobody vouches for: good enough to see that Heed does not accept it.
smtpd_tls_security_level = may
smtpd_tls_cert_file = $folder/config/tls.pem
smtpd_tls_key_file = $folder/config/tls.key
default_transport = error:5.1.2 this test server delivers to example.org only
maillog_file = $folder/log
maillog_file_prefixes = $folder
END
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=mail.example.org -keyout "$folder/config/tls.key" -out "$folder/config/tls.pem" 2>/dev/null
echo '/@example\.org$/ all/' > "$folder/config/mailboxes"
cat > "$folder/config/recipients" <<'END'
/^refused/ 550 5.1.1 no such person
/^later/   451 4.3.0 try again later
/^full/    552 5.2.2 mailbox full
END
cat > "$folder/config/master.cf" <<END
127.0.0.1:$port inet n - n - - smtpd
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
virtual   unix - n n - - virtual
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
END

stop() {
  postfix -c "$folder/config" stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
# "start" returns when the master process listens.
postfix -c "$folder/config" start >"$folder/start" 2>&1 || { cat "$folder/start" "$folder/log" >&2; exit 1; }
echo ready
cat >/dev/null
