// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingprogram.h"
#include "storage/store.h"
#include "support/builders.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <memory>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// One line of the record; recording.cpp says what the letters mean.
struct Step {
    char what;
    QString path;
    qint64 number;
    QByteArray bytes;
};

std::vector<Step> stepsIn(const QByteArray &record)
{
    std::vector<Step> steps;
    for (qsizetype at = 0; at < record.size();) {
        const auto end = record.indexOf('\n', at);
        if (end < 0)
            break;
        const auto words = QString::fromUtf8(record.mid(at, end - at)).split(u' ');
        const auto size = words.back().toLongLong();
        const auto path = words.mid(1, words.size() - 3).join(u' ');
        if (record.size() - end - 1 < size)
            break; // cut off
        steps.push_back(
            { record[at], path, words[words.size() - 2].toLongLong(), record.mid(end + 1, size) });
        at = end + 1 + size;
    }
    return steps;
}

struct File {
    QByteArray durable;
    std::vector<Step> asked; ///< since it was flushed
};
using Names = std::map<QString, std::shared_ptr<File>>;

void put(QByteArray &bytes, const Step &step)
{
    if (step.what == 'T') {
        bytes.resize(step.number, '\0');
        return;
    }
    if (bytes.size() < step.number + step.bytes.size())
        bytes.resize(step.number + step.bytes.size(), '\0');
    bytes.replace(step.number, step.bytes.size(), step.bytes);
}

/// What a disk may hold after the power goes: all that was flushed, and any part of what was only asked for.
class Disk {
public:
    void add(const QString &path, const QByteArray &content)
    {
        m_now[path] = std::make_shared<File>(File { content, {} });
        m_durable = m_now;
    }
    void take(const Step &step)
    {
        if (step.what == 'A')
            return;
        if (step.what == 'D') {
            m_durable = m_now;
            m_later.clear();
            return;
        }
        auto &file = m_now[step.path];
        if (!file)
            file = std::make_shared<File>();
        switch (step.what) {
        case 'C':
            file = std::make_shared<File>();
            m_later.push_back(m_now);
            break;
        case 'W':
        case 'T':
            file->asked.push_back(step);
            break;
        case 'S':
            for (const auto &each : file->asked)
                put(file->durable, each);
            file->asked.clear();
            break;
        case 'R':
            m_now[QString::fromUtf8(step.bytes)] = file;
            m_now.erase(step.path);
            m_later.push_back(m_now);
            break;
        default: // removed
            m_now.erase(step.path);
            m_later.push_back(m_now);
        }
    }
    /// Names come and go in order; of a file's writes any, and any first part of one, is on the disk.
    void writeTo(const QString &folder, const QString &recorded, QRandomGenerator &random) const
    {
        const auto kept = random.bounded(static_cast<quint32>(m_later.size() + 1));
        for (const auto &[path, file] : kept == 0 ? m_durable : m_later[kept - 1]) {
            auto bytes = file->durable;
            const bool isAll = random.bounded(4) == 0;
            for (auto step : file->asked) {
                if (!isAll && random.bounded(2) == 0)
                    continue;
                constexpr qsizetype kSector = 512;
                if (!isAll && step.what == 'W' && random.bounded(4) == 0)
                    step.bytes.truncate(step.bytes.size() / kSector / 2 * kSector);
                put(bytes, step);
            }
            QFile out(folder + path.mid(recorded.size()));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        }
    }

private:
    Names m_now, m_durable;
    std::vector<Names> m_later; ///< after each change of names since the folder was flushed
};

} // namespace

/// A machine that loses its power at any moment: what was said to be stored is there.
class TestPowerCuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidToBeStoredIsThereAfterAPowerCut()
    {
        const QTemporaryDir recorded;
        const auto squad = recorded.path() + m_name;
        QVERIFY(Store::create(squad.toStdString(), aSquad()));
        const auto begun = bytesOf(squad);
        const auto steps = stepsOfEdits(squad, recorded.path());
        int cuts = 0;
        for (int round = 0; round < (isLongRun() ? 3 : 1); ++round) {
            Disk disk;
            disk.add(squad, begun);
            QRandomGenerator random(static_cast<quint32>(round));
            int stored = 0;
            for (const auto &step : steps) {
                disk.take(step);
                if (step.what == 'A')
                    stored = step.bytes.trimmed().split('\n').back().toInt();
                if (!isLongRun() && random.bounded(2) != 0)
                    continue;
                const QTemporaryDir folder;
                disk.writeTo(folder.path(), recorded.path(), random);
                const auto wrong = wrongIn(folder.path() + m_name, stored);
                QVERIFY2(wrong.isEmpty(),
                    qPrintable(QStringLiteral("cut %1, %2 stored: %3").arg(cuts).arg(stored).arg(wrong)));
                ++cuts;
            }
        }
        qInfo("%d power cuts: nothing that was said to be stored is lost", cuts);
        QVERIFY(cuts > 50);
    }

private:
    const QString m_name = QStringLiteral("/squad.fivepace");

    /// What a program asks of the disk that renames somebody again and again.
    static std::vector<Step> stepsOfEdits(const QString &squad, const QString &folder)
    {
        const QTemporaryDir aside;
        const auto record = aside.filePath(QStringLiteral("record"));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(RECORDING));
        environment.insert(QStringLiteral("RECORD_UNDER"), folder + QLatin1Char('/'));
        environment.insert(QStringLiteral("RECORD_TO"), record);
        QProcess writer;
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(KILLED_WRITER), { squad });
        const int edits = isLongRun() ? 60 : 12;
        for (int said = 0; said < edits;) {
            if (!writer.canReadLine() && !writer.waitForReadyRead(60'000))
                qFatal("the writer ended by itself");
            while (writer.canReadLine())
                said = writer.readLine().trimmed().toInt();
        }
        writer.kill();
        writer.waitForFinished();
        return stepsIn(bytesOf(record));
    }

    /// Empty where the file opens, is sound, and holds the edit that was said last, or a later one.
    static QString wrongIn(const QString &squad, int stored)
    {
        const auto store = Store::open(squad.toStdString(), OpenMode::Write);
        if (!store)
            return QStringLiteral("not opened: %1").arg(QString::fromStdString(store.error().detail));
        if (!(*store)->checkIntegrity())
            return QStringLiteral("damaged");
        const auto name = QString::fromStdString((*store)->squad()->athletes.front().name);
        return stored == 0 || name.toInt() >= stored ? QString() : QStringLiteral("it holds %1").arg(name);
    }
};

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "tst_powercuts.moc"
