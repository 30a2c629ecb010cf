// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"
#include "storage/store.h"

#include <QProcess>
#include <QTextStream>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr int kPatienceMs = 60'000;

/// The same squad in another program, which does what its standard input says.
int runOther(const QString &file)
{
    Hand hand({ .file = file });
    QTextStream orders(stdin), answers(stdout);
    answers << "there" << Qt::endl;
    for (auto order = orders.readLine(); hand.isWell() && order == QLatin1String("plan");
         order = orders.readLine()) {
        hand.comeToFront();
        hand.goTo("Plan");
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.sees("Plan the next cycle");
        hand.press(Qt::Key_Return);
        hand.sees("Undo");
        if (hand.isWell())
            answers << "planned" << Qt::endl;
    }
    return hand.isWell() ? 0 : 1;
}

class Other {
public:
    explicit Other(const QString &file)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--other"), file });
    }
    bool says(const QByteArray &answer)
    {
        return QTest::qWaitFor(
            [&] { return m_process.canReadLine() && m_process.readLine().trimmed() == answer; }, kPatienceMs);
    }
    void plan() { m_process.write("plan\n"); }
    bool closes()
    {
        m_process.write("close\n");
        return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, kPatienceMs)
            && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace

/// A squad that is open in two windows.
class TestSecondWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatReadsFollowsAndTakesOver()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath("Harbour AC.fivepace");
        QVERIFY(Store::create(file.toStdString(), exampleSquad(kToday)));
        Other other(file);
        QVERIFY(other.says("there"));
        Hand hand({ .file = file });
        hand.sees("You can read this squad but not change it");
        hand.goTo("Plan");
        hand.seesNo("Cycle 6");
        other.plan();
        QVERIFY(other.says("planned"));
        hand.comeToFront();
        hand.sees("Cycle 6");
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.sees("can only be read here"); // and not a dialog
        QVERIFY(other.closes());
        hand.sees("Write here");
        (void)hand.screen(); // it has come to its place
        hand.clickOn("Write here");
        hand.seesNo("You can read this squad");
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.sees("Plan the next cycle");
        hand.press(Qt::Key_Return);
        hand.sees("Cycle 7");
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    introduce(application);
    const auto words = QApplication::arguments();
    if (words.size() == 3 && words[1] == QLatin1String("--other"))
        return runOther(words[2]);
    TestSecondWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secondwindow.moc"
