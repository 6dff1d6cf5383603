import java.io.IOException;
import java.net.BindException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/**
 * Starts DynamoDB Local on the loopback address, which the official runner cannot do, and ends with its parent.
 *
 * Arguments: port (0 = any free one), data folder ("-" = in memory).
 * Says on standard output one of "guanhu: port N", "guanhu: port-taken", "guanhu: folder-locked",
 * "guanhu: failed REASON". Stops when standard input closes.
 */
public final class DynamoDbLauncher {
  /** Held until the process ends, however it ends: a channel that is collected gives its lock back. */
  private static FileChannel lock;

  public static void main(String[] args) {
    int port = Integer.parseInt(args[0]);
    boolean inMemory = args[1].equals("-");
    try {
      if (!inMemory && !lock(Path.of(args[1]))) fail("folder-locked");
      DynamoDBProxyServer local = inMemory
          ? ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-sharedDb", "-disableTelemetry", "-inMemory"})
          : ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-sharedDb", "-disableTelemetry", "-dbPath", args[1]});
      ServerConnector connector = onLoopback(local, port);
      local.safeStart();
      say("port " + connector.getLocalPort());
      waitForEndOfInput();
      stop(local);
    } catch (Throwable error) {
      fail(isPortTaken(error) ? "port-taken" : "failed " + error);
    }
  }

  /** Two servers on one folder would spoil it. */
  private static boolean lock(Path folder) throws IOException {
    lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return lock.tryLock() != null;
  }

  private static ServerConnector onLoopback(DynamoDBProxyServer local, int port) throws Exception {
    var field = DynamoDBProxyServer.class.getDeclaredField("server");
    field.setAccessible(true);
    Server server = (Server) field.get(local);
    if (server.getConnectors().length != 1) throw new IllegalStateException("expected one connector");
    ServerConnector connector = (ServerConnector) server.getConnectors()[0];
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.setHandler(new NoBrowsers(server.getHandler()));
    return connector;
  }

  /** DynamoDB Local accepts any key and answers every web page; a browser has no business here. */
  private static final class NoBrowsers extends Handler.Wrapper {
    NoBrowsers(Handler handler) {
      super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (!request.getHeaders().contains(HttpHeader.ORIGIN)) return super.handle(request, response, callback);
      Response.writeError(request, response, callback, 403);
      return true;
    }
  }

  private static void waitForEndOfInput() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException closed) {
      return;
    }
  }

  private static void stop(DynamoDBProxyServer local) {
    Thread stopping = new Thread(() -> {
      try {
        local.stop();
      } catch (Throwable ignored) {
        // The process ends in the next line whatever happened here.
      }
      Runtime.getRuntime().halt(0);
    });
    stopping.start();
    try {
      stopping.join(3000);
    } catch (InterruptedException ignored) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  private static boolean isPortTaken(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) if (at instanceof BindException) return true;
    return false;
  }

  private static void say(String line) {
    System.out.println("guanhu: " + line);
    System.out.flush();
  }

  private static void fail(String line) {
    say(line.replaceAll("\\s+", " "));
    Runtime.getRuntime().halt(1);
  }
}
