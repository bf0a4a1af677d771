if [ -z "${PLAINT_DEB:-}" ]; then
  #en echo "@ERROR@PLAINT_DEB is not set: the address of plaint's Debian package, or its path in this repository" >&2
  #zh echo "@ERROR@未设置 PLAINT_DEB：plaint 的 Debian 软件包的下载地址，或本仓库中的路径" >&2
  exit 1
fi
deb=$(mktemp --suffix=.deb)
case $PLAINT_DEB in
  *://*) curl -fsSL --retry 3 -o "$deb" "$PLAINT_DEB" ;;
  *) cp -- "$PLAINT_DEB" "$deb" ;;
esac
DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "$deb"
