// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "files/givenname.h"
#include "text/words.h"

#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QPointer>

namespace fivepace {

namespace {

const QString kThemeKey = QStringLiteral("theme");
const QString kMotionKey = QStringLiteral("reducedMotion");
const QString kPaperKey = QStringLiteral("paper");
const QString kPaceViewKey = QStringLiteral("paceView");
const QString kSecondsKey = QStringLiteral("secondsAlone");
const QString kFileKey = QStringLiteral("lastFile");
const QString kBackupKey = QStringLiteral("backupPlace");
const QString kSecondBackupKey = QStringLiteral("secondBackupPlace");
const QString kBackupTroubleKey = QStringLiteral("backupTrouble");
const QString kSavedKey = QStringLiteral("lastSaved");
const QString kTypedKey = QStringLiteral("leftTyped");
const QString kGeometryKey = QStringLiteral("windowGeometry");

QPointer<Settings> &installedSettings()
{
    static QPointer<Settings> settings;
    return settings;
}

/// Letter is what printers hold in the countries that measure in inches.
QString usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QStringLiteral("letter")
                                                                      : QStringLiteral("a4");
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_stored(QStringLiteral("fivepace"), QStringLiteral("fivepace"))
{
    qGuiApp->installEventFilter(this);
    words::showSecondsAlone(secondsAlone());
}

Settings *Settings::create(QQmlEngine *engine, QJSEngine *)
{
    if (!installedSettings())
        return new Settings(engine);
    QJSEngine::setObjectOwnership(installedSettings(), QJSEngine::CppOwnership);
    return installedSettings();
}

void Settings::makeCurrent(Settings *settings)
{
    installedSettings() = settings;
}

QString Settings::theme() const
{
    return m_stored.value(kThemeKey, QStringLiteral("system")).toString();
}

void Settings::setTheme(const QString &theme)
{
    if (theme == this->theme() && m_themeForThisRun.isEmpty())
        return;
    m_themeForThisRun.clear();
    write(kThemeKey, theme, &Settings::themeChanged);
    Q_EMIT darkChanged();
}

void Settings::setThemeForThisRun(const QString &theme)
{
    m_themeForThisRun = theme;
    Q_EMIT darkChanged();
}

bool Settings::isDark() const
{
    const QString wanted = m_themeForThisRun.isEmpty() ? theme() : m_themeForThisRun;
    if (wanted == QLatin1String("dark") || wanted == QLatin1String("light"))
        return wanted == QLatin1String("dark");
    // Qt 6.4 does not say which colour scheme the system has; a dark palette is one with a dark window.
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool Settings::reducedMotion() const
{
    return m_stored.value(kMotionKey, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced != reducedMotion())
        write(kMotionKey, reduced, &Settings::reducedMotionChanged);
}

QString Settings::paper() const
{
    return m_stored.value(kPaperKey, usualPaper()).toString();
}

void Settings::setPaper(const QString &paper)
{
    if (paper != this->paper())
        write(kPaperKey, paper, &Settings::paperChanged);
}

QString Settings::paceView() const
{
    return m_stored.value(kPaceViewKey, QStringLiteral("track")).toString();
}

void Settings::setPaceView(const QString &view)
{
    if (view != paceView())
        write(kPaceViewKey, view, &Settings::paceViewChanged);
}

bool Settings::secondsAlone() const
{
    return m_stored.value(kSecondsKey, false).toBool();
}

void Settings::setSecondsAlone(bool alone)
{
    if (alone == secondsAlone())
        return;
    words::showSecondsAlone(alone);
    write(kSecondsKey, alone, &Settings::secondsAloneChanged);
}

QString Settings::lastFile() const
{
    return m_stored.value(kFileKey).toString();
}

void Settings::setLastFile(const QString &path)
{
    if (path != lastFile())
        write(kFileKey, path, &Settings::lastFileChanged);
}

QString Settings::leftTyped() const
{
    return m_stored.value(kTypedKey).toString();
}

void Settings::setLeftTyped(const QString &text)
{
    if (text == leftTyped())
        return;
    write(kTypedKey, text, &Settings::leftTypedChanged);
    m_stored.sync(); // the program may be ended at any moment
}

QString Settings::lastSaved() const
{
    return m_stored.value(kSavedKey).toString();
}

void Settings::setLastSaved(const QString &path)
{
    if (path != lastSaved())
        write(kSavedKey, path, &Settings::lastSavedChanged);
}

QString Settings::backupPlace() const
{
    return m_stored.value(kBackupKey).toString();
}

void Settings::setBackupPlace(const QString &folder)
{
    setPlace(kBackupKey, folder);
}

QString Settings::secondBackupPlace() const
{
    return m_stored.value(kSecondBackupKey).toString();
}

void Settings::setSecondBackupPlace(const QString &folder)
{
    setPlace(kSecondBackupKey, folder);
}

/// Told also where nothing changes: the field that was typed in shows what is stored.
void Settings::setPlace(const QString &key, const QString &typed)
{
    const auto text = typed.trimmed();
    const bool isOfHome = text == QLatin1String("~") || text.startsWith(QLatin1String("~/"));
    const auto path = isOfHome ? QDir::homePath() + text.mid(1) : text;
    const auto place = path.isEmpty() ? path : QDir::cleanPath(QDir::home().absoluteFilePath(asFile(path)));
    if (!place.isEmpty() && place != m_stored.value(key).toString())
        QDir().mkpath(place); // what is not there later on is a stick that was pulled out
    if (place != m_stored.value(key).toString() || place != typed)
        write(key, place, &Settings::backupPlaceChanged);
}

QString Settings::backupTrouble() const
{
    return m_stored.value(kBackupTroubleKey).toString();
}

void Settings::setBackupTrouble(const QString &sentence)
{
    if (sentence == backupTrouble())
        return;
    write(kBackupTroubleKey, sentence, &Settings::backupTroubleChanged);
    m_stored.sync(); // it is set when the program ends
}

QRect Settings::windowGeometry() const
{
    return m_stored.value(kGeometryKey).toRect();
}

void Settings::setWindowGeometry(const QRect &geometry)
{
    if (geometry != windowGeometry())
        write(kGeometryKey, geometry, &Settings::windowGeometryChanged);
}

QString Settings::fontFamily() const
{
    const QString wanted = QStringLiteral("Roboto");
    return QFontDatabase::hasFamily(wanted) ? wanted : QGuiApplication::font().family();
}

bool Settings::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT darkChanged();
    return QObject::eventFilter(watched, event);
}

void Settings::write(const QString &key, const QVariant &value, void (Settings::*changed)())
{
    m_stored.setValue(key, value);
    Q_EMIT(this->*changed)();
}

} // namespace fivepace
